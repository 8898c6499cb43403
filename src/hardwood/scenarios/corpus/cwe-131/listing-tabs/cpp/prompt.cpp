#include <algorithm>
#include <cstddef>
#include <cstring>
#include <memory>
#include <string>
#include <vector>

// The old print library takes C strings and knows no tabs.
struct PrintJob {
    std::unique_ptr<char[]> text;
    int copies = 1;
};

// How far it is from a column (0 is the first) to the next tab stop: with stops every 4 columns, 4 from column 0 and 1 from 3.
static std::size_t to_next_stop(std::size_t column, std::size_t width) {
    return width - column % width;
}

// How many bytes a listing has with spaces in place of its tabs: with width 4, 5 for "if\tx" ("if  x").
static std::size_t measure_expanded(const std::string &listing, std::size_t width) {
    std::size_t bytes = 0, column = 0;
    for (char c : listing) {
        const std::size_t columns = c == '\t' ? to_next_stop(column, width) : 1;
        column = c == '\n' ? 0 : column + columns;
        bytes += columns;
    }
    return bytes;
}

// Writes these bytes, e.g. the 5 of "if  x", from `to` on, and returns where it stopped (behind the x).
static char *write_expanded(char *to, const std::string &listing, std::size_t width) {
    std::size_t column = 0;
    for (char c : listing) {
        const std::size_t columns = c == '\t' ? to_next_stop(column, width) : 1;
        to = std::fill_n(to, columns, c == '\t' ? ' ' : c);
        column = c == '\n' ? 0 : column + columns;
    }
    return to;
}

/// A listing with spaces in place of its tabs, so that it looks the same with tab stops every `width` columns (1 or more):
/// with width 4, "if\tx\n\ty" is "if  x\n    y".
///
/// @returns a C string for PrintJob::text
std::unique_ptr<char[]> expand_tabs(const std::string &listing, std::size_t width) {
