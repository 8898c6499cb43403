#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>
#include <string>

using std::filesystem::path;

// "# Tools\n..." has the title "Tools"
std::string title_of(const std::string &markdown) {
    std::istringstream lines(markdown);
    std::string line;
    while (std::getline(lines, line)) {
        if (line.rfind("# ", 0) == 0) return line.substr(2);
    }
    return "Untitled";
}

// How many pages are there right below `root`?
int count_pages(const path &root) {
    std::filesystem::directory_iterator begin(root), end;
    return std::count_if(begin, end, [](const auto &entry) { return entry.path().extension() == ".md"; });
}

// The Markdown text of a page of the wiki, for the edit form. All pages are in the folder `root`; `page` is the
// path of one below that folder as it stands in the link, e.g. "garden/tools.md". If there is no such page: "".
std::string page_source(const path &root, const std::string &page) {
