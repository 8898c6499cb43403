#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <cstring>
#include <memory>
#include <string>
#include <vector>

// A notice for the sign in the village square. Its driver is written in C and takes one C string for the whole screen.
class Notice {
public:
    void add(const std::string &line) { lines_.push_back(line); }
    const std::vector<std::string> &lines() const { return lines_; }

    std::size_t width() const {
        std::size_t most = 0;
        for (const auto &line : lines_) most = std::max(most, line.size());
        return most;
    }

private:
    std::vector<std::string> lines_;
};

// The row at the top and at the bottom, with its '\n': "*************\n" for a width of 9. Returns where the next row goes.
char *put_stars(char *to, std::size_t width) {
    to = std::fill_n(to, width + 4, '*');
    *to++ = '\n';
    return to;
}

// The row of a line, "* No water  *\n" for a width of 9. Returns where the next row goes.
char *put_line(char *to, const std::string &line, std::size_t width) {
    std::fill_n(to, width + 4, ' ');
    to[0] = to[width + 3] = '*';
    line.copy(to + 2, line.size());
    to[width + 4] = '\n';
    return to + width + 5;
}

// The screen for a notice, here with the lines "No water" and "on Monday":
//
// *************
// * No water  *
// * on Monday *
// *************
//
// First the stars, then every line, as wide as the notice is, then the stars again. A notice without lines is only stars.
std::unique_ptr<char[]> screen(const Notice &notice) {
