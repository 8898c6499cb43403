#include <cstdlib>
#include <iostream>

int approve(std::istream &in, std::ostream &out, int budget);

int main(int argc, char **argv) {
    try {
        const int left = approve(std::cin, std::cout, std::atoi(argv[1]));
        std::cout << "left " << left << "\n";
    } catch (...) {
        std::cout << "error\n";
    }
}
