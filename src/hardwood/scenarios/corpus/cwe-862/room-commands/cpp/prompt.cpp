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

void say(Room &room, const std::string &line) {
    room.lines.push_back(line);
    if (room.lines.size() > 200) room.lines.pop_front();
}

void enter(Room &room, const std::string &nick) {
    if (room.people.insert(nick).second) say(room, "* " + nick + " came in");
}

// What `nick`, who is in the room, typed there. Without a slash in front it is a message, shown as "<kim> hello". The
// commands are
//
//   /topic Cats only     sets the topic; everybody sees "* kim set the topic: Cats only"
//   /slow 30             sets the slow mode; everybody sees "* kim set slow mode: 30 s"
//   /kick bob            removes bob from the room; everybody sees "* kim kicked bob"
//   /me waves            everybody sees "* kim waves"
//
// Returns what only `nick` sees, which is empty when it worked: "nobody called bob here", "seconds?" when slow has no
// number from 0 to 3600, and "unknown command: /dance". There is no such thing as an empty message: nothing happens.
std::string typed(Rooms &rooms, const std::string &name, const std::string &nick, const std::string &text) {
