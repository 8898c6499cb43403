	text = strings.NewReplacer("\r", " ", "\n", " ").Replace(text)
	return r.add("%s %s: %s\n", clock, nick, text)
}
