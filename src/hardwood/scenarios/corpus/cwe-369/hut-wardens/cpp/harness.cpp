#include <cstdlib>
#include <iostream>
#include <string>
#include <vector>

std::vector<std::string> plan(std::istream &list, int days);

int main(int argc, char **argv) {
    try {
        for (const auto &day : plan(std::cin, std::atoi(argv[1]))) std::cout << day << "\n";
    } catch (...) {
        std::cout << "error\n";
    }
    std::cerr << "afterwards"; // the caller goes on
}
