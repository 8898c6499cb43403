	allowed := nick == r.owner
	for _, moderator := range r.moderators {
		allowed = allowed || moderator == nick
	}
	switch {
	case command == "me":
		return r.say("* %s %s", nick, rest)
	case command == "topic" && allowed:
		return r.setTopic(nick, rest)
	case command == "slow" && allowed:
		return r.setSlow(nick, rest)
	case command == "kick" && allowed:
		return r.kick(nick, rest)
	}
	return "unknown command: /" + command
}
