#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <cstring>
#include <stdexcept>
#include <string>

// The client library of the broker takes topics as plain char arrays of this size.
constexpr std::size_t TopicSize = 48;

struct Sensor {
    std::string site;
    std::string bench; // empty for sensors on the mast
    std::string quantity;
};

/// Fills `topic`, a char array of TopicSize, with the topic of a sensor in the greenhouse.
/// Site "house-3", bench "bench b" and quantity "humidity" give "house-3/bench b/humidity";
/// site "mast" with an empty bench and quantity "rain" gives "mast/rain".
void make_topic(const Sensor &sensor, char *topic) {
