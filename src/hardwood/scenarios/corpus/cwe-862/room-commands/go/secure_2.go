	keepers := map[string]bool{r.owner: true}
	for _, moderator := range r.moderators {
		keepers[moderator] = true
	}
	if command == "me" {
		return r.say("* %s %s", nick, rest)
	}
	commands := map[string]func(string, string) string{"topic": r.setTopic, "slow": r.setSlow, "kick": r.kick}
	run, known := commands[command]
	if !known {
		return fmt.Sprintf("unknown command: /%s", command)
	}
	if !keepers[nick] {
		return "ask a moderator"
	}
	return run(nick, rest)
}
