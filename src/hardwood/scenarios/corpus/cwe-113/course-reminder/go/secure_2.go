	title := strings.Map(func(r rune) rune {
		if r == '\r' || r == '\n' {
			return -1
		}
		return r
	}, course)
	return "From: " + office + "\nTo: " + to + "\nSubject: Tomorrow: " + title + "\n\nSee you there.\n"
}
