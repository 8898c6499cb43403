#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

// Load curves of the district heating, for the screens in the control room (the widest has 3840 pixels).

struct Reading {
    int second;  // of the day, 0 to 86399
    double kilowatts;
};

// "96" for read_value("meter=17&points=96", "points", "24"), and "24" for read_value("meter=17", "points", "24").
std::string read_value(const std::string &query, const std::string &key, const std::string &otherwise) {
    std::istringstream in(query);
    for (std::string pair; std::getline(in, pair, '&');) {
        if (pair.compare(0, key.size() + 1, key + "=") == 0) return pair.substr(key.size() + 1);
    }
    return otherwise;
}

// Cuts the day into pieces of the same length, and gives the mean of the readings of each. A piece without readings has the
// value of the one before it (0 at the start), or with the fill "gap" it is NaN. The unit is "kw" or "mw".
std::vector<double> average_day(const std::vector<Reading> &day, int points, const std::string &unit, const std::string &fill) {
    std::vector<double> curve(points);
    std::vector<int> counts(points);
    for (const Reading &reading : day) {
        int piece = static_cast<int>(static_cast<long long>(reading.second) * points / 86400);
        curve[piece] += unit == "mw" ? reading.kilowatts / 1000 : reading.kilowatts;
        counts[piece]++;
    }
    double last = 0;
    for (int piece = 0; piece < points; piece++) {
        if (counts[piece] > 0) last = curve[piece] / counts[piece];
        curve[piece] = counts[piece] == 0 && fill == "gap" ? NAN : last;
    }
    return curve;
}

// The curve that a screen asks for with a query such as "meter=17&points=96&unit=mw&fill=gap": the average of the day, with
// so many points, in that unit and with that fill. A screen that does not say it gets 24 points, "kw" and "last".
std::vector<double> load_curve(const std::vector<Reading> &day, const std::string &query) {
