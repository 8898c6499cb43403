#include <iostream>

int cells_after_step(std::istream &in);

int main() {
    try {
        std::cout << cells_after_step(std::cin);
    } catch (...) {
        std::cout << "error";
    }
}
