#include <cstdlib>
#include <iostream>
#include <string>

struct Guest {
    std::string name;
    int tickets = 0;
};
bool trade(Guest &guest, int price, int count);

int main(int argc, char **argv) {
    Guest guest;
    guest.name = "Mia";
    guest.tickets = std::atoi(argv[1]);
    bool done = false;
    try {
        done = trade(guest, std::atoi(argv[2]), std::atoi(argv[3]));
    } catch (...) {
    }
    std::cout << (done ? "yes " : "no ") << guest.tickets;
}
