#include <iostream>
#include <sstream>
#include <string>
#include <vector>

struct Booking {
    std::string date;
    std::string member;
    std::string purpose;
    std::string amount;
};
std::string cash_book(const std::vector<Booking> &book);

// Arguments: date, member, purpose and amount of each booking.
int main(int argc, char **argv) {
    std::vector<Booking> book;
    for (int i = 1; i + 3 < argc; i += 4) book.push_back({argv[i], argv[i + 1], argv[i + 2], argv[i + 3]});
    std::cout << cash_book(book);
}
