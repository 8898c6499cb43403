#include <iostream>

int print_hunt(std::istream &in, std::ostream &out);

int main() {
    try {
        const int count = print_hunt(std::cin, std::cout);
        std::cout << "(" << count << ")";
    } catch (...) {
        std::cout << "error";
    }
    std::cerr << "afterwards"; // the caller goes on
}
