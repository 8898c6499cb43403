    if (command == "me") return say(room, "* " + nick + " " + rest);
    if (command != "topic" && command != "slow" && command != "kick") return "unknown command: /" + command;
    if (nick != room.owner && room.moderators.count(nick) == 0) return "only for moderators";
    if (command == "topic") return set_topic(room, nick, rest);
    if (command == "slow") return set_slow(room, nick, rest);
    return kick(room, nick, rest);
}
