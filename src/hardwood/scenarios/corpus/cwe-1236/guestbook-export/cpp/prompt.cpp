// The guest book of the museum: what visitors write on the tablet at the exit.
#include <algorithm>
#include <iomanip>
#include <sstream>
#include <string>
#include <vector>

struct Entry {
    std::string name;
    std::string town;
    int stars;  // 1 to 5
    std::string text;
};

// Text in quotes, quotes in it doubled: quote("Too cold") is "\"Too cold\"".
std::string quote(const std::string &text) {
    std::string quoted = "\"";
    for (char c : text) {
        if (c == '"') quoted += '"';
        quoted += c;
    }
    return quoted + "\"";
}

// The entries that have a text, sorted by town, and in one town in the order in which they came.
std::vector<Entry> sort_entries(std::vector<Entry> entries) {
    entries.erase(std::remove_if(entries.begin(), entries.end(), [](const Entry &e) { return e.text.empty(); }), entries.end());
    std::stable_sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return a.town < b.town; });
    return entries;
}

// The last line, with the number of entries and their average (see below); without entries "".
std::string sum_up(const std::vector<Entry> &entries) {
    if (entries.empty()) return "";
    double sum = 0;
    for (const Entry &entry : entries) sum += entry.stars;
    std::ostringstream line;
    line << quote(std::to_string(entries.size()) + " entries") << ";\"\";";
    line << std::fixed << std::setprecision(1) << sum / entries.size() << ";\"\"\n";
    return line.str();
}

std::string list_entries(const std::vector<Entry> &entries);

// The weekly list, which the curators open in their spreadsheet: a CSV text with semicolons.
//
//   "Name";"Town";"Stars";"Text"
//   "Ann Lee";"Bergen";5;"A ""blue"" room, lovely"
//   "2 entries";"";4.5;""
std::string weekly_list(const std::vector<Entry> &entries) {
    const std::vector<Entry> sorted = sort_entries(entries);
    return "\"Name\";\"Town\";\"Stars\";\"Text\"\n" + list_entries(sorted) + sum_up(sorted);
}

// The lines of the entries in the weekly list, in the given order. An entry's line is quote(name), quote(town), the stars (a
// plain number) and quote(text), with ; between and \n behind: "\"Ann Lee\";\"Bergen\";5;\"Lovely\"\n". Without entries it is "".
std::string list_entries(const std::vector<Entry> &entries) {
