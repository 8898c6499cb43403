#include <cstdarg>
#include <cstdio>
#include <iostream>
#include <sstream>
#include <string>
#include <vector>

struct Bottle {
    std::string patient;
    std::string medicine;
};

// printf into a string.
static std::string print_to_string(const char *format, ...) {
    char text[500];
    va_list values;
    va_start(values, format);
    std::vsnprintf(text, sizeof text, format, values);
    va_end(values);
    return text;
}

// The line with the doses: "3 a day, 10 ml each".
std::string doses(int times, int millilitres) {
    return print_to_string("%d a day, %d ml each", times, millilitres);
}

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

// Fills a pharmacy's layout in for a bottle and returns the lines of its label. In the layout %1$s is the patient and %2$s the
// medicine, both as often as it likes. For Ida's Camphor
//
//     For: %1$s                               is      For: Ida
//     %2$s (keep %2$s away from children)     is      Camphor (keep Camphor away from children)
//     Shake well!                             is      Shake well!
std::vector<std::string> label(std::istream &layout, const Bottle &bottle) {
