#include <iostream>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

// Booking seats on the web site of the Roxy, 12 rows (A to L) of 20 seats.

struct Reply {
    int status;
    std::string text;  // stands on the page
};

// Something is wrong with what the guest asks for: "There is no seat M3".
struct BookingError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

// The bookings, in a database. The functions throw std::runtime_error with what the database says.
class Store {
public:
    virtual ~Store() = default;
    virtual bool taken(int show, const std::string &seat) = 0;
    virtual int book(int show, const std::vector<std::string> &seats, const std::string &mail) = 0;  // the number of the booking
};

void check_seat(const std::string &seat) {
    bool known = seat.size() >= 2 && seat.size() <= 3 && seat[0] >= 'A' && seat[0] <= 'L' && seat.find_first_not_of("0123456789", 1) == std::string::npos;
    if (!known || std::stoi(seat.substr(1)) < 1 || std::stoi(seat.substr(1)) > 20) throw BookingError("There is no seat " + seat);
}

// The seats of a wish, which has a space between them: "C7 C8". Throws a BookingError that tells the guest the reason when a
// seat does not exist ("There is no seat M3") or is taken ("Seat C8 is taken") or there is no seat in it ("Choose a seat").
std::vector<std::string> find_seats(Store &store, int show, const std::string &wish) {
    std::vector<std::string> seats;
    std::istringstream words(wish);
    for (std::string seat; words >> seat; seats.push_back(seat)) {
        check_seat(seat);
        if (store.taken(show, seat)) throw BookingError("Seat " + seat + " is taken");
    }
    if (seats.empty()) throw BookingError("Choose a seat");
    return seats;
}

// "C7 C8"
std::string join_seats(const std::vector<std::string> &seats) {
    std::string text;
    for (const std::string &seat : seats) text += (text.empty() ? "" : " ") + seat;
    return text;
}

// Books the seats of a wish for a guest.
//
// When it worked the status is 201 and the text "Booking 4711: C7 C8". For a BookingError the status is 400 and the text is
// what it says, "Seat C8 is taken". When the booking fails for another reason the status is 500, and there is a text, too.
// Nothing is thrown.
Reply book_seats(Store &store, int show, const std::string &wish, const std::string &mail) {
