#include <iostream>
#include <stdexcept>
#include <string>

std::string read_chapter(const std::string &book, const std::string &chapter);

int main(int argc, char **argv) {
    try {
        std::string text = read_chapter(argv[1], argv[2]);
        std::cout << "text " << text;
    } catch (const std::runtime_error &) {
        std::cout << "error ";
    }
}
