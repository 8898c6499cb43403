#include <iostream>
#include <stdexcept>
#include <string>
#include <vector>

struct Reply {
    int status;
    std::string text;
};
class Store {
public:
    virtual ~Store() = default;
    virtual bool taken(int show, const std::string &seat) = 0;
    virtual int book(int show, const std::vector<std::string> &seats, const std::string &mail) = 0;
};
Reply book_seats(Store &store, int show, const std::string &wish, const std::string &mail);

struct Fake : Store {
    std::string sold, asking, booking;
    bool taken(int, const std::string &seat) override {
        if (!asking.empty()) throw std::runtime_error(asking);
        return (" " + sold + " ").find(" " + seat + " ") != std::string::npos;
    }
    int book(int show, const std::vector<std::string> &seats, const std::string &mail) override {
        if (!booking.empty()) throw std::runtime_error(booking);
        std::cout << "booked|" << show << '|' << mail;
        for (auto &seat : seats) std::cout << '|' << seat;
        std::cout << '\n';
        return 4711;
    }
};

// Arguments: the wish, the seats sold, what the database says when it is asked, what it says when it shall book.
int main(int, char **argv) {
    Fake store;
    store.sold = argv[2];
    store.asking = argv[3];
    store.booking = argv[4];
    try {
        Reply reply = book_seats(store, 12, argv[1], "ann@example.org");
        std::cout << "reply|" << reply.status << '|' << reply.text;
    } catch (...) {
        std::cout << "threw|";
    }
}
