#include <cstdlib>
#include <iomanip>
#include <numeric>
#include <sstream>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

class Runner {
public:
    explicit Runner(std::vector<double> laps) : laps_(std::move(laps)) {}

    double total() const { return std::accumulate(laps_.begin(), laps_.end(), 0.0); }

    std::string answer(const std::string &question) const;

private:
    std::vector<double> laps_; // seconds of each lap so far, the first lap first
};

// Answers the reporters: "1" asks for the time of the first lap, "2" for that of the second, "last" for that of the latest.
// The answer has two decimals, e.g. "59.50". As long as there is no lap it is "-", whatever they ask for.
std::string Runner::answer(const std::string &question) const {
