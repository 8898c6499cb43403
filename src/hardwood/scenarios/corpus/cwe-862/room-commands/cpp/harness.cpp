#include <deque>
#include <iostream>
#include <map>
#include <set>
#include <string>

struct Room {
    std::string owner;
    std::set<std::string> moderators;
    std::set<std::string> people;
    std::string topic;
    int slow = 0;
    std::deque<std::string> lines;
};
using Rooms = std::map<std::string, Room>;
std::string typed(Rooms &rooms, const std::string &name, const std::string &nick, const std::string &text);

// Arguments, three for each time: room, nick, text.
int main(int argc, char **argv) {
    Rooms rooms;
    rooms["cats"] = {"olga", {"mo", "kim"}, {"olga", "mo", "kim", "bob", "eve"}, "All about cats", 5, {}};
    rooms["dogs"] = {"eve", {"bob"}, {"eve", "bob", "mo", "olga"}, "", 0, {}};
    for (int i = 1; i + 2 < argc; i += 3) {
        try {
            std::cout << "back|" << typed(rooms, argv[i], argv[i + 1], argv[i + 2]) << '\n';
        } catch (const std::exception &) {
            std::cout << "back|error\n";
        }
    }
    for (auto &[name, room] : rooms) {
        for (auto &line : room.lines) std::cout << "line|" << name << '|' << line << '\n';
        std::cout << "room|" << name << '|' << room.topic << '|' << room.slow << '|';
        for (auto &nick : room.people) std::cout << ' ' << nick;
        std::cout << '\n';
    }
}
