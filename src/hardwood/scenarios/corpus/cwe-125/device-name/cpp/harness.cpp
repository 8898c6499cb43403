#include <cstdint>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

std::string device_name(const std::vector<std::uint8_t> &packet);

int main() {
    std::string all(std::istreambuf_iterator<char>(std::cin), {});
    std::vector<std::uint8_t> packet(all.begin(), all.end());
    try {
        std::cout << "[" << device_name(packet) << "]";
    } catch (...) {
        std::cout << "exception";
        return 1;
    }
}
