#include <algorithm>
#include <cctype>
#include <fstream>
#include <map>
#include <sstream>
#include <string>

const char *const triage_log = "triage.tsv";

// The newest decision on each bug, by its number.
std::map<int, std::string> decisions() {
    std::map<int, std::string> newest;
    std::ifstream log(triage_log);
    for (std::string row; std::getline(log, row);) {
        std::istringstream columns(row);
        std::string number, summary, decision;
        std::getline(columns, number, '\t');
        std::getline(columns, summary, '\t');
        std::getline(columns, decision, '\t');
        newest[std::stoi(number)] = decision;
    }
    return newest;
}

// Is a decision spelled as it should be, in small letters?
bool is_spelled(const std::string &decision) {
    return std::all_of(decision.begin(), decision.end(), [](unsigned char c) { return std::islower(c); });
}

// Writes what was decided about a bug to the end of triage_log. The line has number, summary and
// decision, tab-separated: bug 88, "crash on start", "fix" is
//     88<TAB>crash on start<TAB>fix
// The summary is the title under which the bug was reported.
void log_decision(int number, std::string summary, const std::string &decision) {
