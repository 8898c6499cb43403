#include <climits>
#include <iostream>
#include <string>

// A guest at the prize counter; tickets come from the machines.
struct Guest {
    std::string name;
    int tickets = 0;
};

std::ostream &operator<<(std::ostream &out, const Guest &guest) {
    return out << guest.name << ": " << guest.tickets << " tickets";
}

// The guest wants `count` prizes that cost `price` tickets each (both numbers are 1 or more). When the tickets are
// enough they are taken and the answer is true: of 100 tickets, 3 prizes for 30 leave 10. Else nothing changes and it is false.
bool trade(Guest &guest, int price, int count) {
