	command := append([]string{}, converters[filepath.Ext(u.name)]...)
	command = append(command, u.store+".pdf", u.store)
	output, code := start(command...)
	if code != 0 {
		return "failed, " + strings.TrimSpace(output), false
	}
	return findPages(output), true
}
