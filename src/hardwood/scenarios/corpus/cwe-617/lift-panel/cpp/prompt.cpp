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
    void open() { assert(!open_); open_ = true; }
    void close() { assert(open_); open_ = false; }
    void ride(int floor) { assert(!open_); assert(floor >= 0 && floor < kFloors); floor_ = floor; }

    // People get in (or out, when the number is negative).
    void enter(int number) { assert(open_); assert(people_ + number >= 0 && people_ + number <= kPeople); people_ += number; }

private:
    int floor_ = 0, people_ = 0;
    bool open_ = false;
};

// What comes from the panels over the network: "open", "close", "go 5", "in 3" or "out 2".
struct Command {
    std::string word;
    int number = 0;
};

// Reads commands, one a line. Other words are passed over, and so is a command that lacks its number.
static std::vector<Command> read_commands(const std::string &commands) {
    std::vector<Command> found;
    std::istringstream lines(commands);
    for (std::string line; std::getline(lines, line);) {
        std::istringstream words(line);
        Command c;
        words >> c.word;
        const bool moves = c.word == "go" || c.word == "in" || c.word == "out";
        if (c.word == "open" || c.word == "close" || (moves && words >> c.number)) found.push_back(c);
    }
    return found;
}

// The line of the diary after a command: "0: open", "0: 3 people" after "in" or "out", "0: closed", "5: arrived".
static std::string describe(const Lift &lift, const std::string &word) {
    const std::string floor = std::to_string(lift.floor()) + ": ";
    if (word == "open" || word == "close") return floor + (lift.is_open() ? "open" : "closed");
    return floor + (word == "go" ? "arrived" : std::to_string(lift.people()) + " people");
}

// Carries out commands from the panels, in their order, and returns the lines of the lift's diary, one for each that was
// carried out. "open" opens the door, "close" closes it, with "go 5" it rides to floor 5, with "in 3" three people get in, and
// with "out 2" two get out. The lift begins at floor 0, closed and empty.
std::vector<std::string> carry_out(const std::string &commands) {
