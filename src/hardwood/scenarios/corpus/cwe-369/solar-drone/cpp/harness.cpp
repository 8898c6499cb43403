#include <cstdlib>
#include <iostream>

struct Power {
    int charge;
    int draw;
    int sun;
};
int minutes_left(const Power &power, int reserve);

int main(int argc, char **argv) {
    const Power power{std::atoi(argv[1]), std::atoi(argv[2]), std::atoi(argv[3])};
    try {
        std::cout << minutes_left(power, std::atoi(argv[4]));
    } catch (...) {
        std::cout << "error";
    }
    std::cerr << "afterwards"; // the caller goes on
}
