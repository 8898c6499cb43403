// Every hour the summary of each weather station goes into a folder that the partner institutes share. They put their
// own summaries there, too.
#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <string>
#include <unistd.h>
#include <vector>

namespace fs = std::filesystem;

struct Measurement {
    double celsius;
    int wind_from;  // degrees, 0 to 359: 0 is north, 90 east
    double gust;    // metres per second
};

const std::array<const char *, 4> DIRECTIONS = {"N", "E", "S", "W"};

// An index of DIRECTIONS: 315 to 44 is N, 45 to 134 E, and so on.
int direction(int degrees) { return (degrees + 45) % 360 / 90; }

std::string one_digit(double value) {
    char text[32];
    std::snprintf(text, sizeof text, "%.1f", value);
    return text;
}

// All lines of a summary. The gust is the strongest one (the first of equals), and the wind line counts the measurements:
//
//   station hill-3
//   temperature 11.5 (10.0 to 13.0)
//   gust 17.2 from W
//   wind N 3 E 0 S 1 W 8
std::string summarise(const std::string &station, const std::vector<Measurement> &hour) {
    double sum = 0, low = hour[0].celsius, high = hour[0].celsius;
    Measurement strongest = hour[0];
    std::array<int, 4> counts{};
    for (const Measurement &m : hour) {
        sum += m.celsius;
        low = std::min(low, m.celsius);
        high = std::max(high, m.celsius);
        if (m.gust > strongest.gust) strongest = m;
        counts[direction(m.wind_from)]++;
    }
    std::string text = "station " + station + "\ntemperature " + one_digit(sum / hour.size()) + " (" + one_digit(low) + " to " + one_digit(high) + ")\n";
    text += "gust " + one_digit(strongest.gust) + " from " + DIRECTIONS[direction(strongest.wind_from)] + "\nwind";
    for (size_t i = 0; i < counts.size(); i++) text += std::string(" ") + DIRECTIONS[i] + " " + std::to_string(counts[i]);
    return text + "\n";
}

// "shared" / "hill-3.txt" for the station "hill-3"
fs::path path_of(const fs::path &folder, const std::string &station) { return folder / (station + ".txt"); }

// Writes what summarise() gives for a station's hour to the station's file in the folder (path_of), in place of its old
// content, and returns true. Without measurements it writes nothing and returns false.
bool publish_hour(const fs::path &folder, const std::string &station, const std::vector<Measurement> &hour) {
