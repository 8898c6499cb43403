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

// The place with an id, nullptr when there is none, as for the id "-".
const Place *find_place(const Hunt &hunt, const std::string &id) {
    const auto found = hunt.places.find(id);
    return found == hunt.places.end() ? nullptr : &found->second;
}

// Prints a hunt in the order of walking. The walk begins at the place with the first id, goes on from each place to the one with the id
// that is its next, and is over when find_place() finds none. Each place is a line with its number and its riddle:
//
//     1. Where do the ducks sleep?
//     2. Count the stairs
//     3. You have found it!
//
// Returns the number of printed lines: 3, or 0 without places.
int print_hunt(std::istream &in, std::ostream &out) {
