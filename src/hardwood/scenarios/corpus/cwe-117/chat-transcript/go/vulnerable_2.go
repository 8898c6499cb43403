	line := strings.Join([]string{clock, nick + ":", strings.TrimSpace(text)}, " ")
	return r.add("%s\n", line)
}
