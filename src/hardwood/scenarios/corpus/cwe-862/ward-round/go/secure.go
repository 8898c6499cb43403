	entered := 0
	for _, e := range readEntries(w, lines) {
		if (e.what == "dose" || e.what == "stop") && by.job != "vet" {
			continue
		}
		if carryOut(e) {
			addNote(e, by)
			entered++
		}
	}
	return entered
}
