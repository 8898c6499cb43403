#include <iostream>
#include <string>
#include <vector>

std::vector<std::string> watering_times(const std::string &plan);

int main(int argc, char **argv) {
    try {
        for (const auto &time : watering_times(argv[1])) std::cout << time << ' ';
        std::cout << '.';
    } catch (...) {
        std::cout << "error";
    }
    std::cerr << "afterwards"; // the caller goes on
}
