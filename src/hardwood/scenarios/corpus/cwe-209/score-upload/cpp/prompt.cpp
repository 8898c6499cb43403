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
    int code;            // 0 when it worked
    std::string output;  // what the program wrote, lines
};
using Run = std::function<Result(const std::vector<std::string> &command)>;
const std::map<std::string, std::vector<std::string>> CONVERTERS = {
    {"mscz", {"mscore", "-o"}},
    {"ly", {"lilypond", "--include=/srv/choir/styles", "-o"}},
};

std::string get_ending(const std::string &name) {
    auto dot = name.rfind('.');
    return dot == std::string::npos ? "" : name.substr(dot + 1);
}

// What converts an upload: {"mscore", "-o", "/srv/choir/store/6f2e.mscz.pdf", "/srv/choir/store/6f2e.mscz"}.
std::vector<std::string> get_command(const Upload &upload) {
    std::vector<std::string> command = CONVERTERS.at(get_ending(upload.name));
    command.insert(command.end(), {upload.store + ".pdf", upload.store});
    return command;
}

// "3 pages" (or "1 page"), which a program said in the line "pages: 3" of its output.
std::string find_pages(const std::string &output) {
    const auto at = output.find("pages: ");
    const int count = at == std::string::npos ? 0 : std::atoi(output.c_str() + at + 7);
    return std::to_string(count) + (count == 1 ? " page" : " pages");
}

bool convert(const Upload &upload, const Run &run, std::ostream &report);

// Converts all uploads and returns the report that the member sees, a line for each, and at the end "1 of 3 ready".
std::string convert_all(const std::vector<Upload> &uploads, const Run &run) {
    std::ostringstream report;
    int ready = 0;
    for (const Upload &upload : uploads) {
        report << upload.name << ": ";
        if (CONVERTERS.count(get_ending(upload.name))) ready += convert(upload, run, report);
        else report << "not a score\n";
    }
    report << ready << " of " << uploads.size() << " ready\n";
    return report.str();
}

// Converts one upload by running its get_command(), and writes the rest of the upload's line. When that worked it is "3 pages\n"
// (by find_pages()), and true is returned. When the program failed it is "failed, ", a text that tells the member about it, and
// "\n", and false is returned.
bool convert(const Upload &upload, const Run &run, std::ostream &report) {
