    Room &room = rooms[name];
    if (text.empty()) return "";
    if (text[0] != '/') {
        say(room, "<" + nick + "> " + text);
        return "";
    }
    const size_t space = text.find(' ');
    const std::string command = text.substr(0, space);
    const std::string rest = space == std::string::npos ? "" : text.substr(space + 1);
    if (command == "/me") {
        say(room, "* " + nick + " " + rest);
        return "";
    }
    if (command != "/topic" && command != "/slow" && command != "/kick") return "unknown command: " + command;
    if (command == "/topic") {
        room.topic = rest;
        say(room, "* " + nick + " set the topic: " + rest);
    } else if (command == "/slow") {
        int seconds;
        if (!(std::istringstream(rest) >> seconds) || seconds < 0 || seconds > 3600) return "seconds?";
        room.slow = seconds;
        say(room, "* " + nick + " set slow mode: " + std::to_string(seconds) + " s");
    } else {
        if (room.people.erase(rest) == 0) return "nobody called " + rest + " here";
        say(room, "* " + nick + " kicked " + rest);
    }
    return "";
}
