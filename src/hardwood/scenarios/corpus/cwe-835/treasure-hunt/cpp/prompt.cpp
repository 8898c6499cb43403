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

struct Hunt {
    std::string first;  // the id where the walk begins
    std::map<std::string, Place> places;
};

std::string trimmed(const std::string &text) {
    const auto first = text.find_first_not_of(" \t");
    return first == std::string::npos ? "" : text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

// Reads a children's treasure hunt, a text of lines, each one a place with its id, its riddle and the id of the place that follows:
//
//     start | Where do the ducks sleep? | pond
//     tower | You have found it! | -
//     pond | Count the stairs | tower
//
// The first id is "start" here, and places["pond"] is {"Count the stairs", "tower"}. Lines of fewer than three parts do not count; when an
// id has two lines, the later one is taken. There are no places, and the first id is "", when nothing counts.
Hunt read_hunt(std::istream &in) {
    Hunt hunt;
    for (std::string line; std::getline(in, line);) {
        std::istringstream parts(line);
        std::string id, riddle, next;
        if (!std::getline(parts, id, '|') || !std::getline(parts, riddle, '|') || !std::getline(parts, next, '|') || trimmed(id) == "-")
            continue;
        if (hunt.places.empty())
            hunt.first = trimmed(id);
        hunt.places[trimmed(id)] = {trimmed(riddle), trimmed(next)};
    }
    return hunt;
}

// Prints a hunt in the order of walking: a line for each place, its number and its riddle. The walk goes from the first id to the next
// of that place, and so on; it is over at an id that is none of the places, such as "-". The text above is printed as
//
//     1. Where do the ducks sleep?
//     2. Count the stairs
//     3. You have found it!
//
// and returns the number of printed lines: 3, or 0 without places.
int print_hunt(std::istream &in, std::ostream &out) {
