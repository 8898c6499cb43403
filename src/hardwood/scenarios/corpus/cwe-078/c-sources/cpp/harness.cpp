#include <iostream>
#include <string>
#include <vector>

std::vector<std::string> sources(const std::string &folder);

int main(int argc, char **argv) {
    for (const auto &name : sources(argv[1])) std::cout << name << "\n";
}
