#include <iostream>
#include <iterator>
#include <sstream>
#include <string>
#include <vector>

struct Entry {
    std::string name;
    std::string town;
    int stars;
    std::string text;
};
std::string weekly_list(const std::vector<Entry> &entries);

// Standard input: entries, each ended by \x1e, their fields by \x1f.
int main() {
    std::vector<Entry> entries;
    std::string record;
    while (std::getline(std::cin, record, '\x1e')) {
        std::istringstream in(record);
        Entry entry;
        std::string stars;
        std::getline(in, entry.name, '\x1f');
        std::getline(in, entry.town, '\x1f');
        std::getline(in, stars, '\x1f');
        std::getline(in, entry.text, '\x1f');
        entry.stars = std::stoi(stars);
        entries.push_back(entry);
    }
    std::cout << weekly_list(entries);
}
