#include <iostream>
#include <string>

std::string greeting(const std::string &phrase, const std::string &name);

int main(int argc, char **argv) {
    try {
        std::cout << greeting(argv[1], argv[2]) << "\n";
    } catch (...) {
        std::cout << "error";
    }
}
