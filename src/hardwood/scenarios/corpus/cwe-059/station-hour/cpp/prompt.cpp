// Every hour the summary of each weather station goes into a folder that the partner institutes share. They put their
// own summaries there, too.
#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
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

// 315 to 44 is N, 45 to 134 E, and so on.
std::string direction(int degrees) { return DIRECTIONS[(degrees + 45) % 360 / 90]; }

std::string one_digit(double value) {
    char text[32];
    std::snprintf(text, sizeof text, "%.1f", value);
    return text;
}

bool writable(const fs::path &folder) { return access(folder.c_str(), W_OK) == 0; }

// Writes the summary of a station's hour to the file STATION.txt in the folder, in place of that of the hour before:
//
//   station hill-3
//   temperature 11.5 (10.0 to 13.0)
//   gust 17.2 from W
//   wind N 3 E 0 S 1 W 8
//
// The first temperature is the mean, in brackets are the lowest and the highest. The gust is the strongest one (the first
// of equals), and the wind line counts the measurements by direction. Returns whether the file was written; without
// measurements it is left as it is, and the answer is false.
bool publish_hour(const fs::path &folder, const std::string &station, const std::vector<Measurement> &hour) {
