    const bool keeper = nick == room.owner || room.moderators.find(nick) != room.moderators.end();
    if (command == "me") {
        return say(room, "* " + nick + " " + rest);
    } else if (keeper && command == "topic") {
        return set_topic(room, nick, rest);
    } else if (command == "slow") {
        return set_slow(room, nick, rest);
    } else if (keeper && command == "kick") {
        return kick(room, nick, rest);
    }
    return "unknown command: /" + command;
}
