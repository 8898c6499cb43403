	command := append([]string{}, converters[filepath.Ext(u.name)]...)
	command = append(command, u.store+".pdf", u.store)
	output, code := start(command...)
	if code != 0 {
		log.Printf("%s: %s", u.store, output)
		return "failed, the file may be damaged", false
	}
	return findPages(output), true
}
