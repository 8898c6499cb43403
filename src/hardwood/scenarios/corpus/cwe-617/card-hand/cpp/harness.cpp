#include <iostream>
#include <string>

int hand_points(const std::string &hand);

int main(int argc, char **argv) {
    try {
        std::cout << hand_points(argv[1]);
    } catch (...) {
        std::cout << "error";
    }
    std::cerr << "afterwards"; // the caller goes on
}
