#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <iostream>
#include <string>
#include <vector>

// Helpers of the little build script: which files go into which library.

[[noreturn]] void fail(const std::string &message) {
    std::cerr << message << "\n";
    std::exit(1);
}

// The lines that a shell command prints.
std::vector<std::string> lines_of(const std::string &command) {
    std::vector<std::string> lines;
    FILE *pipe = popen(command.c_str(), "r");
    char line[256];
    while (fgets(line, sizeof line, pipe) != nullptr) {
        lines.emplace_back(line);
        if (lines.back().back() == '\n') lines.back().pop_back();
    }
    pclose(pipe);
    return lines;
}

// Names of the header files, all in include/.
std::vector<std::string> headers() {
    auto names = lines_of("cd include && ls *.h");
    std::reverse(names.begin(), names.end());
    return names;
}

// Names of the C files in a folder: sources("engine") runs "cd engine && ls *.c", which gives
// {"main.c", "mesh.c"} or the like, and nothing if there is none.
std::vector<std::string> sources(const std::string &folder) {
