#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

using Bytes = std::vector<std::uint8_t>;

// One entry of the table at the front of a block: where a window of instrument text lies in the block.
struct Window {
    std::uint32_t offset; // of its first byte, counted from the start of the block
    std::uint32_t length;
};

// The number of four bytes at `at`, lowest byte first.
static std::uint32_t number_at(const Bytes &block, std::size_t at) {
    return block[at] | block[at + 1] << 8 | block[at + 2] << 16 | static_cast<std::uint32_t>(block[at + 3]) << 24;
}

// A block is
//
//     1 byte            number n of windows
//     n times 8 bytes   offset and length of each (four bytes each, see number_at)
//     the rest          instrument text that the windows point into
//
// Returns the text of every window in the order of the table. A window that reaches beyond the end of the block becomes
// "?", a window of length 0 is "". No windows at all when the block is empty or its table is cut off.
std::vector<std::string> cut_windows(const Bytes &block) {
