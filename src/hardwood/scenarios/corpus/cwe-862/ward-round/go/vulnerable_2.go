	entered := 0
	for _, e := range readEntries(w, lines) {
		if by.job == "trainee" && e.what != "weight" && e.what != "note" {
			continue
		}
		if carryOut(e) {
			addNote(e, by)
			entered++
		}
	}
	return entered
}
