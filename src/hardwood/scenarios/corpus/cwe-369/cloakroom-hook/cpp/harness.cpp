#include <iostream>
#include <string>
#include <vector>

std::string rail_for(const std::string &name, const std::vector<std::string> &rails);

int main(int argc, char **argv) {
    try {
        std::cout << "rail " << rail_for(argv[1], std::vector<std::string>(argv + 2, argv + argc));
    } catch (...) {
        std::cout << "error";
    }
    std::cerr << "afterwards"; // the caller goes on
}
