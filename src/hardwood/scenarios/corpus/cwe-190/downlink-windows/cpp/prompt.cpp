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

// The table of a block, which is
//
//     1 byte            number n of windows
//     n times 8 bytes   offset and length of each (four bytes each, see number_at)
//     the rest          instrument text that the windows point into
//
// without entries when the block is empty or its table is cut off.
static std::vector<Window> read_table(const Bytes &block) {
    std::vector<Window> table;
    if (block.empty() || block.size() < 1u + 8u * block[0]) return table;
    for (std::size_t at = 1; table.size() < block[0]; at += 8)
        table.push_back({number_at(block, at), number_at(block, at + 4)});
    return table;
}

// Returns a text for each window, in the order of the table: the `length` bytes from `offset` on, or "?" if the window
// reaches beyond the end of the block. In a block of 14 bytes that end in "hello" the window of offset 9 and length 5 is
// "hello", that of offset 9 and length 6 is "?"; a window of length 0 is "".
std::vector<std::string> cut_windows(const Bytes &block) {
