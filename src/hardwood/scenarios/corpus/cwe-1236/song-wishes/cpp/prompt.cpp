#include <algorithm>
#include <cctype>
#include <fstream>
#include <map>
#include <string>
#include <vector>

// Song wishes from the form on the web site of the radio. Each show has a list, "rock-hour.csv", which the hosts open
// with their office program while they are on the air:
//
//   No,Artist,Title,Greeting
//   1,Nina Simone,Feeling Good,
//   2,"Earth, Wind & Fire",September,"for ""Babs"" in Ulm"

using Form = std::map<std::string, std::string>;

std::string list_of(const std::string &show) {
    std::string name;
    for (unsigned char c : show) name += std::isalnum(c) ? static_cast<char>(std::tolower(c)) : '-';
    return name + ".csv";
}

// A field of the form, "" when it is missing.
std::string get_field(const Form &form, const std::string &name) {
    auto found = form.find(name);
    return found == form.end() ? "" : found->second;
}

// The number of the next wish in a list: 1 in a new one, which gets its first line, too.
int next_number(const std::string &path) {
    int lines = 0;
    std::ifstream in(path);
    for (std::string line; std::getline(in, line);) lines++;
    if (lines == 0) std::ofstream(path) << "No,Artist,Title,Greeting\n";
    return std::max(lines, 1);
}

// Adds a line to a list: append_row(path, 3, {"Can", "I, too", ""}) adds 3,Can,"I, too", to it. Line breaks within a
// text become spaces.
void append_row(const std::string &path, int number, const std::vector<std::string> &texts) {
    std::ofstream out(path, std::ios::app);
    out << number;
    for (const std::string &text : texts) {
        std::string cell;
        for (char c : text) cell += c == '\n' || c == '\r' ? " " : c == '"' ? "\"\"" : std::string(1, c);
        out << (text.find_first_of(",\"") == std::string::npos ? "," + cell : ",\"" + cell + "\"");
    }
    out << "\n";
}

// Adds a wish to the list of a show and returns its number in the list.
//
// The form has "artist", "title" and perhaps "greeting"; without a greeting its cell is "". Without an artist or a title
// nothing is written, and 0 is returned.
int add_wish(const std::string &show, const Form &form) {
