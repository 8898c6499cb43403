#include <iostream>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

struct Place {
    std::string riddle;
    std::string next;
};

std::string trimmed(const std::string &text) {
    const auto first = text.find_first_not_of(" \t");
    return first == std::string::npos ? "" : text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

void print_title(std::ostream &out, const std::string &title) {
    out << title << '\n' << std::string(title.size(), '=') << '\n';
}

// Prints a children's treasure hunt in the order of walking. The hunt is a text of lines, each one a place with its id, its riddle and the id of the place that follows:
//
//     start | Where do the ducks sleep? | pond
//     tower | You have found it! | -
//     pond | Count the stairs | tower
//
// The walk begins at the id in the first line that has three parts, and is over at a place that is followed by "-", or by an id that no line has. This prints
//
//     1. Where do the ducks sleep?
//     2. Count the stairs
//     3. You have found it!
//
// Parts are trimmed. Lines of fewer than three parts do not count; when an id has two lines, the later one is taken. Returns the number of printed lines.
int print_hunt(std::istream &in, std::ostream &out) {
