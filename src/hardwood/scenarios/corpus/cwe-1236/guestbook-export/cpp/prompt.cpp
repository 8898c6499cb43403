// The guest book of the museum: what visitors write on the tablet at the exit.
#include <algorithm>
#include <iomanip>
#include <map>
#include <sstream>
#include <string>
#include <vector>

struct Entry {
    std::string name;
    std::string town;
    int stars;  // 1 to 5
    std::string text;
};

// A cell of a list: text in quotes, quotes in it doubled.
std::string cell(const std::string &text) {
    std::string quoted = "\"";
    for (char c : text) {
        if (c == '"') quoted += '"';
        quoted += c;
    }
    return quoted + "\"";
}

std::map<int, int> entries_by_stars(const std::vector<Entry> &entries) {
    std::map<int, int> counts;
    for (const Entry &entry : entries) counts[entry.stars]++;
    return counts;
}

// The weekly list, which the curators open in their spreadsheet: a CSV text with semicolons. First a line of
// titles, then a line for each entry, sorted by town, and in one town in the order in which they came. Entries
// without a text are left out. The last line has the number of entries and their average, with one digit:
//
//   "Name";"Town";"Stars";"Text"
//   "Ann Lee";"Bergen";5;"A ""blue"" room, lovely"
//   "Jo Dahl";"Oslo";4;"Too cold"
//   "2 entries";"";4.5;""
//
// Lines end with \n. When there is no entry with a text, the list is the line of titles alone.
std::string weekly_list(const std::vector<Entry> &entries) {
