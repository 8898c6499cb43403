#include <exception>
#include <filesystem>
#include <iostream>
#include <string>
#include <vector>

struct Bundle {
    std::string text;
    int essays = 0;
    std::vector<std::string> empty;
};
Bundle bundle_essays(const std::filesystem::path &folder);

int main(int, char **argv) {
    try {
        Bundle bundle = bundle_essays(argv[1]);
        std::cout << bundle.essays << '\n';
        for (auto &name : bundle.empty) std::cout << "empty " << name << '\n';
        std::cout << '\n' << bundle.text;
    } catch (const std::exception &) {
        std::cout << "error\n";
    }
}
