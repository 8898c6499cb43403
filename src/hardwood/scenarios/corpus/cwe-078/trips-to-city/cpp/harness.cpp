#include <iostream>
#include <string>
#include <vector>

std::vector<std::string> trips_to(const std::string &city);

int main(int argc, char **argv) {
    for (const auto &number : trips_to(argv[1])) std::cout << number << "\n";
}
