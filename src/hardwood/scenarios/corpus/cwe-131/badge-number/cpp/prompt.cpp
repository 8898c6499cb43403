#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <memory>
#include <vector>

// The number of a badge, as the reader at the door sends it: mostly 4 or 7 bytes.
using Number = std::vector<std::uint8_t>;

// Hands a line to the printer of the reader, which is a device for plain C strings.
void print_line(const char *line) {
    std::fputs(line, stdout);
    std::fputc('\n', stdout);
}

// The number as a C string for the printer, two hexadecimal digits a byte in lower case: {0x04, 0xa2, 0xff} is "04a2ff".
std::unique_ptr<char[]> badge_text(const Number &number) {
