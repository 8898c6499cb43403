#include <algorithm>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

// History of the machines in our cloud: "label:action:owner", an entry a line.
class History {
public:
    explicit History(std::string path) : path_(std::move(path)) {}

    void remember(std::string label, const std::string &action, const std::string &owner) const;

    // Who did an action: the third of the three parts of a line.
    std::vector<std::string> owners(const std::string &action) const {
        std::vector<std::string> found;
        std::ifstream file(path_);
        for (std::string line, part; std::getline(file, line);) {
            std::vector<std::string> parts;
            std::istringstream in(line);
            while (std::getline(in, part, ':')) parts.push_back(part);
            if (parts.at(1) == action) found.push_back(parts.at(2));
        }
        return found;
    }

private:
    std::string path_;

    void store(const std::string &entry) const {
        std::ofstream(path_, std::ios::app) << entry << '\n';
    }
};

// Stores an action of a virtual machine: label, action and owner, joined by colons. The label
// "web 1", the action "start" and the owner "ana" make the entry "web 1:start:ana".
// Customers choose the labels of their machines.
void History::remember(std::string label, const std::string &action, const std::string &owner) const {
