#include <cstdint>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

std::vector<std::string> cut_windows(const std::vector<std::uint8_t> &block);

int main() {
    std::string text{std::istreambuf_iterator<char>(std::cin), {}};
    const std::vector<std::uint8_t> block(text.begin(), text.end());
    try {
        for (const auto &window : cut_windows(block)) std::cout << "[" << window.substr(0, 4000) << "]";
    } catch (...) {
        std::cout << "error";
    }
}
