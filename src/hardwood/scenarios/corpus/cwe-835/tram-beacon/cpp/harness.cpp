#include <cstdint>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

std::vector<std::string> beacon_lines(const std::vector<std::uint8_t> &frame);

int main() {
    const std::string all((std::istreambuf_iterator<char>(std::cin)), {});
    try {
        for (const auto &line : beacon_lines({all.begin(), all.end()})) std::cout << line << '\n';
    } catch (...) {
        std::cout << "error";
    }
    std::cerr << "afterwards"; // the caller goes on
}
