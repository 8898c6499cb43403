#include <algorithm>
#include <cassert>
#include <sstream>
#include <string>
#include <vector>

// A lift of the hospital: floors 0 to 8, up to 12 people.
class Lift {
public:
    static constexpr int kFloors = 9;
    static constexpr int kPeople = 12;

    int floor() const { return floor_; }
    int people() const { return people_; }
    bool is_open() const { return open_; }

    void open() {
        assert(!open_);
        open_ = true;
    }

    void close() {
        assert(open_);
        open_ = false;
    }

    void ride(int floor) {
        assert(!open_);
        assert(floor >= 0 && floor < kFloors);
        floor_ = floor;
    }

    // People get in (or out, when the number is negative).
    void enter(int number) {
        assert(open_);
        assert(people_ + number >= 0 && people_ + number <= kPeople);
        people_ += number;
    }

private:
    int floor_ = 0;
    int people_ = 0;
    bool open_ = false;
};

// Carries out what comes from the panels over the network, one command a line, and returns the lines of the lift's diary:
//
//     open          the door opens                      "0: open"
//     in 3          three people get in                 "0: 3 people"
//     close         the door closes                     "0: closed"
//     go 5          the lift goes to the fifth floor    "5: arrived"
//     open                                              "5: open"
//     out 2         two people get out                  "5: 1 people"
//
// Every line of the diary begins with the floor where the lift is then. Other words are passed over, and so is a command that lacks its number. The lift begins at floor 0, closed and empty.
std::vector<std::string> carry_out(const std::string &commands) {
