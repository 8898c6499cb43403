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
        while (at < text.size() && text[at] == ' ') ++at;
        return at < text.size() ? text[at] : '\0';
    }

    // Whether nothing is left to read: no more text, or, in brackets, the bracket that closes them.
    bool is_over() { return peek() == '\0' || (peek() == ')' && open > 0); }

    // Reads a number of up to three digits; 1 if there is none.
    unsigned read_number() {
        unsigned value = 0;
        const std::size_t start = at;
        while (at < text.size() && at < start + 3 && std::isdigit(static_cast<unsigned char>(text[at])))
            value = 10 * value + (text[at++] - '0');
        return at == start ? 1 : value;
    }

    // Reads "k" or "p" and the number behind it, which it returns: 2 for "k2", 1 for "p". Throws for other signs.
    unsigned read_stitches() {
        if (peek() != 'k' && peek() != 'p') throw wrong("no stitch");
        ++at;
        return read_number();
    }

    // Reads the bracket '(' or ')'. Throws if it is not there.
    void read_bracket(char bracket) {
        if (peek() != bracket) throw wrong("no bracket");
        ++at;
        open += bracket == '(' ? 1 : -1;
    }

    std::invalid_argument wrong(const std::string &what) const {
        return std::invalid_argument(what + " at " + std::to_string(at) + ", " + std::to_string(open) + " brackets open");
    }
};

/*
 * How many stitches does a row have? Until it is over, it does this again and again:
 *   1. it reads a number, which says how often the next thing counts;
 *   2. if then '(' comes, it reads that bracket, counts the part behind it in this same way, and reads the bracket ')';
 *   3. else it reads stitches.
 * "k2 p1" has 1 * 2 + 1 * 1 = 3 stitches, "k 3(k2 p) 10k" has 1 * 1 + 3 * (2 + 1) + 10 * 1 = 20, and "" has none.
 */
unsigned long long count_part(Row &row) {
