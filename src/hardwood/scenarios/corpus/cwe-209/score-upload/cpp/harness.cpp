#include <functional>
#include <iostream>
#include <string>
#include <vector>

struct Upload {
    std::string name;
    std::string store;
};
struct Result {
    int code;
    std::string output;
};
using Run = std::function<Result(const std::vector<std::string> &command)>;
std::string convert_all(const std::vector<Upload> &uploads, const Run &run);

// Arguments: name, place, code and output for each upload. Prints the commands and then the report.
int main(int argc, char **argv) {
    std::vector<Upload> uploads;
    for (int i = 1; i + 3 < argc; i += 4) uploads.push_back({argv[i], argv[i + 1]});
    Run run = [argc, argv](const std::vector<std::string> &command) {
        std::cout << "ran";
        for (auto &word : command) std::cout << ' ' << word;
        std::cout << '\n';
        for (int i = 1; i + 3 < argc; i += 4) {
            if (command.back() == argv[i + 1]) return Result{std::stoi(argv[i + 2]), argv[i + 3]};
        }
        return Result{1, "no such file"};
    };
    std::string report;
    try {
        report = convert_all(uploads, run);
    } catch (const std::exception &) {
        report = "error\n";
    }
    std::cout << "REPORT\n" << report;
}
