#include <algorithm>
#include <deque>
#include <map>
#include <set>
#include <sstream>
#include <string>

struct Room {
    std::string owner;
    std::set<std::string> moderators;  // they and the owner keep the room in order: topic, slow mode, kicks
    std::set<std::string> people;      // who is in the room now
    std::string topic;
    int slow = 0;                      // seconds between two messages of somebody
    std::deque<std::string> lines;     // what everybody sees
};

using Rooms = std::map<std::string, Room>;

std::string carry_out(Room &room, const std::string &nick, const std::string &command, const std::string &rest);

// These return what only the one who typed sees, "" when it worked.
std::string say(Room &room, const std::string &line) {
    room.lines.push_back(line);
    if (room.lines.size() > 200) room.lines.pop_front();
    return "";
}

std::string set_topic(Room &room, const std::string &nick, const std::string &topic) {
    room.topic = topic;
    return say(room, "* " + nick + " set the topic: " + topic);
}

std::string set_slow(Room &room, const std::string &nick, const std::string &seconds) {
    int number;
    if (!(std::istringstream(seconds) >> number) || number < 0 || number > 3600) return "seconds?";
    room.slow = number;
    return say(room, "* " + nick + " set slow mode: " + std::to_string(number) + " s");
}

std::string kick(Room &room, const std::string &nick, const std::string &other) {
    if (room.people.erase(other) == 0) return "nobody called " + other + " here";
    return say(room, "* " + nick + " kicked " + other);
}

// What `nick`, who is in the room, typed there. Without a slash in front it is a message, shown as "<kim> hello".
std::string typed(Rooms &rooms, const std::string &name, const std::string &nick, const std::string &text) {
    if (text.empty()) return "";
    if (text[0] != '/') return say(rooms[name], "<" + nick + "> " + text);
    const size_t end = std::min(text.find(' '), text.size());
    return carry_out(rooms[name], nick, text.substr(1, end - 1), text.substr(std::min(end + 1, text.size())));
}

// Carries out a command that `nick` typed in the room, and returns what only `nick` sees.
//   "topic", "Cats only"     set_topic(room, "kim", "Cats only")
//   "slow", "30"             set_slow(room, "kim", "30")
//   "kick", "bob"            kick(room, "kim", "bob")
//   "me", "waves"            say(room, "* kim waves")
// Of any other, such as "dance", it is "unknown command: /dance".
std::string carry_out(Room &room, const std::string &nick, const std::string &command, const std::string &rest) {
