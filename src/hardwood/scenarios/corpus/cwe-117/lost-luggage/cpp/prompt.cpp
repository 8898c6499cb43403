#include <fstream>
#include <iostream>
#include <sstream>
#include <string>
#include <utility>

// The journal of a desk, a file.
class Journal {
public:
    explicit Journal(const std::string &path) : file_(path, std::ios::app) {}

    void info(const std::string &entry) { file_ << entry << std::endl; }

private:
    std::ofstream file_;
};

struct Desk {
    std::string airport;
    Journal journal;
};

Desk open_desk(std::string airport, const std::string &path) {
    std::cerr << "desk at " << airport << '\n';
    return {std::move(airport), Journal(path)};
}

void note_returned(Desk &desk, int tag) {
    std::ostringstream entry;
    entry << "bag " << tag << " returned";
    desk.journal.info(entry.str());
}

// Enters a missing bag in the journal of the desk. Tag 4471 with the description
// "blue suitcase" is entered as "bag 4471 missing: blue suitcase".
void note_missing(Desk &desk, int tag, std::string description) {
