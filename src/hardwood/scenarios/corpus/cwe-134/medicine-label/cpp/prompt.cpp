#include <cstdio>
#include <iostream>
#include <sstream>
#include <string>
#include <vector>

struct Bottle {
    std::string patient;
    std::string medicine;
};

// The lines of a pharmacy's layout. Lines that begin with # are left out, and so are empty ones at the end; "---" becomes
// 20 dashes. Some layouts end their lines in "\r\n": the '\r' is dropped.
static std::vector<std::string> read_layout(std::istream &layout) {
    std::vector<std::string> lines;
    for (std::string line; std::getline(layout, line);) {
        if (!line.empty() && line.back() == '\r') line.pop_back();
        if (line == "---") line = std::string(20, '-');
        if (line.rfind("#", 0) != 0) lines.push_back(line);
    }
    while (!lines.empty() && lines.back().empty()) lines.pop_back();
    return lines;
}

std::string fill_in(const std::string &line, const Bottle &bottle);

// The lines of the label for a bottle.
std::vector<std::string> label(std::istream &layout, const Bottle &bottle) {
    std::vector<std::string> lines;
    for (const std::string &line : read_layout(layout)) lines.push_back(fill_in(line, bottle));
    return lines;
}

// Fills one line of a layout in: %1$s is the bottle's patient and %2$s the medicine, both as often as the line likes. For
// Ida's Camphor
//
//     For: %1$s                               is      For: Ida
//     %2$s (keep %2$s away from children)     is      Camphor (keep Camphor away from children)
//     Shake well!                             is      Shake well!
std::string fill_in(const std::string &line, const Bottle &bottle) {
