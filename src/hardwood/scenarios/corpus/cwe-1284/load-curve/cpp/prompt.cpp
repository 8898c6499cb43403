#include <algorithm>
#include <cmath>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

// Load curves of the district heating, for the screens in the control room (the widest has 3840 pixels).

struct Reading {
    int second;  // of the day, 0 to 86399
    double kilowatts;
};

// The value of a key in the query, "gap" for "fill" in "points=8&fill=gap"; "" when the query lacks the key.
std::string read_value(const std::string &query, const std::string &key) {
    std::istringstream in(query);
    for (std::string pair; std::getline(in, pair, '&');) {
        if (pair.compare(0, key.size() + 1, key + "=") == 0) return pair.substr(key.size() + 1);
    }
    return "";
}

// The number that a key has in the query, 8 for "points" in "points=8"; the other one when the query lacks the key.
int read_number(const std::string &query, const std::string &key, int otherwise) {
    const std::string value = read_value(query, key);
    return value.empty() ? otherwise : std::stoi(value);
}

// Cuts the day into pieces of the same length, and gives the mean of the readings of each, in kilowatts. A piece without
// readings has the value of the one before it (0 at the start), or NaN if it is to show gaps.
std::vector<double> average_day(const std::vector<Reading> &day, int points, bool gaps) {
    std::vector<double> curve(points);
    std::vector<int> counts(points);
    for (const Reading &reading : day) {
        int piece = static_cast<int>(static_cast<long long>(reading.second) * points / 86400);
        curve[piece] += reading.kilowatts;
        counts[piece]++;
    }
    double last = 0;
    for (int piece = 0; piece < points; piece++) {
        if (counts[piece] > 0) last = curve[piece] / counts[piece];
        curve[piece] = counts[piece] == 0 && gaps ? NAN : last;
    }
    return curve;
}

// The curve that a screen asks for: the average of the day with so many points, 24 when the query lacks them. With fill=gap
// it shows gaps, and with unit=mw it is in megawatts (1 for 1000 kilowatts).
//   "meter=17&points=8&unit=mw&fill=gap"   8 points in megawatts, with gaps
//   "meter=17&points=8"                    8 points in kilowatts, without gaps
//   "meter=17"                             24 points in kilowatts, without gaps
std::vector<double> load_curve(const std::vector<Reading> &day, const std::string &query) {
