	return r.add("%s %s: %s\n", clock, nick, text)
}
