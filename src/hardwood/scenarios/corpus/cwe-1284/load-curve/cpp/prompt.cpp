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

double peak(const std::vector<Reading> &day) {
    double most = 0;
    for (const Reading &reading : day) most = std::max(most, reading.kilowatts);
    return most;
}

// The curve that a screen asks for with a query such as "meter=17&points=96": the day, cut into so many pieces of the
// same length, and for each piece the mean of its readings. A piece without readings has the value of the one
// before it (0 at the start). A screen that does not say how many points it wants gets 24.
//
// With "fill=gap" in the query, pieces without readings are NaN. With "unit=mw" the values are megawatts.
std::vector<double> load_curve(const std::vector<Reading> &day, const std::string &query) {
