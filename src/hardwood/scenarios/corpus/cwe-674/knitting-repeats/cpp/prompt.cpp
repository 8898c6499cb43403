#include <cctype>
#include <cstddef>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

// One row of a knitting pattern while it is read. "k" and "p" are stitches.
struct Row {
    std::string text;
    std::size_t at = 0;
    int open = 0;  // brackets that are open at this place

    // The next sign that is no space, or '\0' at the end.
    char peek() {
        while (at < text.size() && text[at] == ' ')
            ++at;
        return at < text.size() ? text[at] : '\0';
    }

    // A number of up to three digits at this place; 1 if there is none.
    unsigned number() {
        unsigned value = 0;
        std::size_t end = at;
        while (end < text.size() && end < at + 3 && std::isdigit(static_cast<unsigned char>(text[end])))
            value = 10 * value + (text[end++] - '0');
        if (end == at)
            return 1;
        at = end;
        return value;
    }

    std::invalid_argument wrong(const std::string &what) const {
        return std::invalid_argument(what + " at " + std::to_string(at) + ", " + std::to_string(open) + " brackets open");
    }
};

/*
 * How many stitches does a row have? Reads from row.at to the end, or to the bracket ")" that closes what it stands in; that bracket is not read.
 *     "k2 p1"                   3
 *     "k 3(k2 p) 10k"           20, as 3(...) is three times what is in brackets; the number of a stitch may stand before or behind it, or not at all
 *     "2(k1 3(p2 k1) 2 (k) )"   24
 *     ""                        0
 * Other signs, and brackets that do not match, throw row.wrong(...).
 */
unsigned long long count_part(Row &row) {
