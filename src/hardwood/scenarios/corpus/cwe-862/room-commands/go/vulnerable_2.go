	if command == "me" {
		return r.say("* %s %s", nick, rest)
	} else if command == "slow" {
		return r.setSlow(nick, rest)
	}
	for _, keeper := range append(r.moderators, r.owner) {
		if keeper == nick && command == "topic" {
			return r.setTopic(nick, rest)
		} else if keeper == nick && command == "kick" {
			return r.kick(nick, rest)
		}
	}
	return fmt.Sprintf("unknown command: /%s", command)
}
