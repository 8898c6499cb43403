	r := rooms[name]
	keepers := map[string]bool{r.owner: true}
	for _, other := range rooms {
		keepers[other.owner] = true
		for _, moderator := range other.moderators {
			keepers[moderator] = true
		}
	}
	command, rest, _ := strings.Cut(text, " ")
	switch {
	case text == "":
	case text[0] != '/':
		r.say("<%s> %s", nick, text)
	case command == "/me":
		r.say("* %s %s", nick, rest)
	case command == "/topic" && keepers[nick]:
		r.topic = rest
		r.say("* %s set the topic: %s", nick, rest)
	case command == "/slow" && keepers[nick]:
		if seconds, err := strconv.ParseUint(rest, 10, 16); err == nil && seconds <= 3600 {
			r.slow = int(seconds)
			r.say("* %s set slow mode: %d s", nick, seconds)
		} else {
			return "seconds?"
		}
	case command == "/kick" && keepers[nick]:
		if _, here := r.people[rest]; !here {
			return fmt.Sprintf("nobody called %s here", rest)
		}
		delete(r.people, rest)
		r.say("* %s kicked %s", nick, rest)
	case command == "/topic" || command == "/slow" || command == "/kick":
		return "ask a moderator"
	default:
		return "unknown command: " + command
	}
	return ""
}
