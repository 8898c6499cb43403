	output, code := start(getCommand(u)...)
	if code != 0 {
		log.Printf("%s: %s", u.store, output)
		return "failed, the file may be damaged", false
	}
	return findPages(output), true
}
