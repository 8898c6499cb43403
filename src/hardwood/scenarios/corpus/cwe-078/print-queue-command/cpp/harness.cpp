#include <cstdlib>
#include <iostream>
#include <iterator>
#include <string>

std::string print_command(const std::string &printer, const std::string &file);

int main(int argc, char **argv) {
    std::string before(std::istreambuf_iterator<char>(std::cin), {});
    std::system((before + print_command(argv[1], argv[2])).c_str());
}
