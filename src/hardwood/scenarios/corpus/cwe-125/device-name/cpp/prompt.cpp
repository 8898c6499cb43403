#include <algorithm>
#include <cstdint>
#include <iterator>
#include <map>
#include <stdexcept>
#include <string>
#include <vector>

using Packet = std::vector<std::uint8_t>;

// What a device is, by the first byte of its packet.
std::string kind_of(const Packet &packet) {
    static const std::map<int, std::string> kinds{{1, "lamp"}, {2, "switch"}, {3, "thermometer"}};
    auto found = packet.empty() ? kinds.end() : kinds.find(packet.front());
    return found == kinds.end() ? "device" : found->second;
}

// The name of a device that joins the house network. Its packet holds the kind, the number of characters of the name and
// the name, perhaps followed by other bytes: {1, 4, 'h', 'a', 'l', 'l'} is a lamp called "hall".
// A packet with less than two bytes has no name: "".
std::string device_name(const Packet &packet) {
