	output, code := start(getCommand(u)...)
	if code != 0 {
		return "failed, " + strings.TrimSpace(output), false
	}
	return findPages(output), true
}
