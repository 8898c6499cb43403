#include <cstdlib>
#include <iostream>
#include <optional>
#include <string>

std::optional<std::string> receive(std::istream &link);

int main(int argc, char **argv) {
    try {
        for (int i = 0; i < std::atoi(argv[1]); i++) {
            const auto text = receive(std::cin);
            std::cout << '[' << text.value_or("nothing") << ']';
            if (!text) break;
        }
    } catch (...) {
        std::cout << "error";
    }
}
