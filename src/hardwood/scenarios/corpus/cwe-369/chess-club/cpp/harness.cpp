#include <iostream>
#include <string>
#include <vector>

std::vector<std::string> season_table(std::istream &season);

int main() {
    try {
        for (const auto &line : season_table(std::cin)) std::cout << line << "\n";
    } catch (...) {
        std::cout << "error\n";
    }
    std::cerr << "afterwards"; // the caller goes on
}
