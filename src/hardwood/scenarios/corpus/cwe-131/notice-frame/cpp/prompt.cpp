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

// The screen for a notice, here with the lines "No water" and "on Monday":
//
// *************
// * No water  *
// * on Monday *
// *************
//
// Every row ends in '\n'. The stars keep one space away from the longest line, shorter ones get more spaces. A notice without
// lines is two rows of four stars.
std::unique_ptr<char[]> screen(const Notice &notice) {
