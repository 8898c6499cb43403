#include <iostream>
#include <string>
#include <vector>

struct Bottle {
    std::string patient;
    std::string medicine;
};
std::vector<std::string> label(std::istream &layout, const Bottle &bottle);

int main(int argc, char **argv) {
    const Bottle bottle{argc > 1 ? argv[1] : "Ida", argc > 2 ? argv[2] : "Camphor"};
    try {
        const auto lines = label(std::cin, bottle);
        for (const auto &line : lines) std::cout << line << "\n";
        std::cout << "(" << lines.size() << ")";
    } catch (...) {
        std::cout << "error";
    }
}
