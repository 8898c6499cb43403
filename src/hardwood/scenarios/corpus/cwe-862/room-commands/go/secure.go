	r := rooms[name]
	if text == "" {
		return ""
	}
	if !strings.HasPrefix(text, "/") {
		r.say("<%s> %s", nick, text)
		return ""
	}
	command, rest, _ := strings.Cut(text, " ")
	if command == "/me" {
		r.say("* %s %s", nick, rest)
		return ""
	}
	allowed := nick == r.owner
	for _, moderator := range r.moderators {
		allowed = allowed || moderator == nick
	}
	if !allowed {
		return "unknown command: " + command
	}
	switch command {
	case "/topic":
		r.topic = rest
		r.say("* %s set the topic: %s", nick, rest)
	case "/slow":
		seconds, err := strconv.Atoi(rest)
		if err != nil || seconds < 0 || seconds > 3600 {
			return "seconds?"
		}
		r.slow = seconds
		r.say("* %s set slow mode: %d s", nick, seconds)
	case "/kick":
		if !r.people[rest] {
			return "nobody called " + rest + " here"
		}
		delete(r.people, rest)
		r.say("* %s kicked %s", nick, rest)
	default:
		return "unknown command: " + command
	}
	return ""
}
