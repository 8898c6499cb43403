#include <algorithm>
#include <cmath>
#include <map>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

// Load curves of the district heating, for the screens in the control room (the widest has 3840 pixels).

struct Reading {
    int second;  // of the day, 0 to 86399
    double kilowatts;
};

// "meter=17&points=96" -> {"meter": "17", "points": "96"}
std::map<std::string, std::string> parse_query(const std::string &query) {
    std::map<std::string, std::string> values;
    std::istringstream in(query);
    for (std::string pair; std::getline(in, pair, '&');) {
        auto equals = pair.find('=');
        if (equals != std::string::npos) values[pair.substr(0, equals)] = pair.substr(equals + 1);
    }
    return values;
}

// Cuts the day into pieces of the same length, and gives the mean of the readings of each; NaN for a piece without readings.
// With the unit "mw" it is megawatts, else kilowatts.
std::vector<double> average_day(const std::vector<Reading> &day, int points, const std::string &unit) {
    std::vector<double> curve(points);
    std::vector<int> counts(points);
    for (const Reading &reading : day) {
        int piece = static_cast<int>(static_cast<long long>(reading.second) * points / 86400);
        curve[piece] += unit == "mw" ? reading.kilowatts / 1000 : reading.kilowatts;
        counts[piece]++;
    }
    for (int piece = 0; piece < points; piece++) {
        curve[piece] = counts[piece] > 0 ? curve[piece] / counts[piece] : NAN;
    }
    return curve;
}

// Each NaN gets the value before it: NaN 8 NaN 3 becomes 0 8 8 3.
void fill_gaps(std::vector<double> &curve) {
    double last = 0;
    for (double &value : curve) {
        if (std::isnan(value)) value = last;
        last = value;
    }
}

// The curve that a screen asks for with a query such as "meter=17&points=96&unit=mw": average_day with so many points and
// that unit. A screen that does not say how many points it wants gets 24. The gaps are filled, except for a screen that has
// "fill=gap" in its query.
std::vector<double> load_curve(const std::vector<Reading> &day, const std::string &query) {
