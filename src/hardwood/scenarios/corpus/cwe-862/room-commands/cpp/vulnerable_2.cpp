    Room &room = rooms.at(name);
    std::istringstream words(text);
    std::string command, rest;
    words >> command;
    std::getline(words >> std::ws, rest);
    const bool keeper = nick == room.owner || room.moderators.find(nick) != room.moderators.end();
    if (text == "") {
        return "";
    } else if (text.front() != '/') {
        say(room, "<" + nick + "> " + text);
    } else if (command == "/me") {
        say(room, "* " + nick + " " + rest);
    } else if (keeper && command == "/topic") {
        room.topic = rest;
        say(room, "* " + nick + " set the topic: " + rest);
    } else if (command == "/slow") {
        if (rest.empty() || rest.size() > 4 || rest.find_first_not_of("0123456789") != std::string::npos) return "seconds?";
        if (std::stoi(rest) > 3600) return "seconds?";
        room.slow = std::stoi(rest);
        say(room, "* " + nick + " set slow mode: " + std::to_string(room.slow) + " s");
    } else if (keeper && command == "/kick") {
        if (!room.people.count(rest)) return "nobody called " + rest + " here";
        room.people.erase(rest);
        say(room, "* " + nick + " kicked " + rest);
    } else {
        return "unknown command: " + command;
    }
    return "";
}
