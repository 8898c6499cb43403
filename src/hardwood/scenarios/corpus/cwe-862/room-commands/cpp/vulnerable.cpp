    if (command == "topic") return set_topic(room, nick, rest);
    if (command == "slow") return set_slow(room, nick, rest);
    if (command == "kick") return kick(room, nick, rest);
    if (command == "me") return say(room, "* " + nick + " " + rest);
    return "unknown command: /" + command;
}
