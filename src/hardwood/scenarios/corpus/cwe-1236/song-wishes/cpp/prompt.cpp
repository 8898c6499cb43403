#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <map>
#include <string>

// Song wishes from the form on the web site of the radio. Each show has a list, "rock-hour.csv", which the hosts open
// with their office program while they are on the air.

using Form = std::map<std::string, std::string>;

std::string list_of(const std::string &show) {
    std::string name;
    for (unsigned char c : show) name += std::isalnum(c) ? static_cast<char>(std::tolower(c)) : '-';
    return name + ".csv";
}

std::string field(const Form &form, const std::string &name) {
    auto found = form.find(name);
    return found == form.end() ? "" : found->second;
}

std::string seconds(int count) { return std::to_string(count / 60) + (count % 60 < 10 ? ":0" : ":") + std::to_string(count % 60); }

// Adds a wish to the list of a show and returns how many wishes are in it then.
//
// The form has "artist", "title" and perhaps "greeting". A new list begins with the line "No,Artist,Title,Greeting";
// wishes are numbered from 1:
//
//   No,Artist,Title,Greeting
//   1,Nina Simone,Feeling Good,
//   2,"Earth, Wind & Fire",September,"for ""Babs"" in Ulm"
//
// A cell with a comma or a quote in it stands in quotes, and its quotes are doubled. Line breaks within a field become
// spaces. Without an artist or a title nothing is written, and 0 is returned.
int add_wish(const std::string &show, const Form &form) {
