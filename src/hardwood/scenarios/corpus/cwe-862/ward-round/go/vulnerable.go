	entered := 0
	for _, e := range readEntries(w, lines) {
		if carryOut(e) {
			addNote(e, by)
			entered++
		}
	}
	return entered
}
