#include <iostream>
#include <iterator>
#include <string>
#include <vector>

std::vector<std::string> carry_out(const std::string &commands);

int main() {
    const std::string commands((std::istreambuf_iterator<char>(std::cin)), {});
    try {
        for (const auto &line : carry_out(commands)) std::cout << line << '\n';
    } catch (...) {
        std::cout << "error";
    }
    std::cerr << "afterwards"; // the caller goes on
}
