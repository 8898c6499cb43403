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
static std::string printed(const char *format, ...) {
    char text[500];
    va_list values;
    va_start(values, format);
    std::vsnprintf(text, sizeof text, format, values);
    va_end(values);
    return text;
}

// The line with the doses: "3 a day, 10 ml each".
std::string doses(int times, int millilitres) {
    return printed("%d a day, %d ml each", times, millilitres);
}

// Fills a pharmacy's layout in for a bottle and returns the lines of its label. In the layout %1$s is the patient and %2$s the
// medicine, both as often as it likes:
//
//     # Lion Pharmacy
//     For: %1$s
//     ---
//     %2$s (keep %2$s away from children)
//
// Lines that begin with # are left out, and so are empty lines at the end. "---" becomes a line of 20 dashes. Any other line
// without %1$s and %2$s stays as it is. Some layouts end their lines in "\r\n": the '\r' is dropped.
std::vector<std::string> label(std::istream &layout, const Bottle &bottle) {
