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

/// A listing with spaces in place of its tabs, so that it looks the same with tab stops every `width` columns (1 or more):
/// with width 4, "if\tx\n\ty" is "if  x\n    y". Columns begin anew after each '\n', every other byte takes one column.
///
/// @returns a C string for PrintJob::text
std::unique_ptr<char[]> expand_tabs(const std::string &listing, std::size_t width) {
