#include <iostream>
#include <optional>
#include <string>

std::optional<std::string> book_line(const std::string &path);

int main(int argc, char **argv) {
    try {
        const auto line = book_line(argv[1]);
        std::cout << (line ? "[" + *line + "]" : "none");
    } catch (...) {
        std::cout << "exception";
        return 1;
    }
}
