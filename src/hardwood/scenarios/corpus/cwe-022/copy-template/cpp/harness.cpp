#include <iostream>
#include <stdexcept>
#include <string>

void copy_starter(const std::string &choice, const std::string &target);

int main(int argc, char **argv) {
    try {
        copy_starter(argv[1], argv[2]);
        std::cout << "copied\n";
    } catch (const std::runtime_error &) {
        std::cout << "not copied\n";
    }
}
