	switch command {
	case "topic":
		return r.setTopic(nick, rest)
	case "slow":
		return r.setSlow(nick, rest)
	case "kick":
		return r.kick(nick, rest)
	case "me":
		return r.say("* %s %s", nick, rest)
	default:
		return "unknown command: /" + command
	}
}
