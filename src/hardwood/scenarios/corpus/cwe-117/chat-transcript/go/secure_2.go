	if strings.ContainsAny(text, "\r\n") {
		return fmt.Errorf("a message is a single line")
	}
	return r.add("%s %s: %s\n", clock, nick, text)
}
