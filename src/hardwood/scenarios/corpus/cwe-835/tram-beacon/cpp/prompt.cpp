#include <cstddef>
#include <cstdint>
#include <iostream>
#include <string>
#include <vector>

using Bytes = std::vector<std::uint8_t>;

namespace {

std::string kind_name(std::uint8_t kind) {
    switch (kind) {
    case 1: return "line";
    case 2: return "delay";
    case 3: return "platform";
    default: return "other";
    }
}

}  // namespace

void show(const std::vector<std::string> &lines) {
    for (const auto &line : lines)
        std::cout << line << '\n';
}

/// What the beacon of a stop tells a passing tram. The frame is a row of records: kind (one byte), size of the whole record in bytes
/// with these two (one byte), text. The four bytes 01 04 '1' '7' become "line 17", by kind_name. A record that is cut off
/// at the end of the frame is left out. Returns one line a record, none for an empty frame.
std::vector<std::string> beacon_lines(const Bytes &frame) {
