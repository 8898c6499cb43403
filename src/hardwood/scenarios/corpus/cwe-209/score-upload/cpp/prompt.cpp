// Choir members upload scores; a program of the operating system turns them into PDF.
#include <functional>
#include <iostream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

struct Upload {
    std::string name;   // on the member's computer: "Locus iste.mscz"
    std::string store;  // where it is: "/srv/choir/store/6f2e.mscz"
};

struct Result {
    int code;           // 0 when it worked
    std::string output; // what the program wrote, lines
};

using Run = std::function<Result(const std::vector<std::string> &command)>;

const std::map<std::string, std::vector<std::string>> CONVERTERS = {
    {"mscz", {"mscore", "-o"}},
    {"ly", {"lilypond", "--include=/srv/choir/styles", "-o"}},
};

std::string ending(const std::string &name) {
    auto dot = name.rfind('.');
    return dot == std::string::npos ? "" : name.substr(dot + 1);
}

std::string pages(int count) { return std::to_string(count) + (count == 1 ? " page" : " pages"); }

// Converts all uploads, by running "mscore -o STORE.pdf STORE" and the like, and returns the report that the member
// sees, a line for each upload, and at the end how many scores there are now:
//
//   Locus iste.mscz: 3 pages
//   Ave Maria.ly: failed, ...
//   holiday.jpg: not a score
//   1 of 3 ready
//
// The number of pages stands in the line "pages: 3" of the program's output. For an upload that the program could
// not convert the text after "failed, " tells the member about it; "not a score" is what is said for endings that are
// not among the CONVERTERS.
std::string convert_all(const std::vector<Upload> &uploads, const Run &run) {
