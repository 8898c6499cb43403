	entered := 0
	for _, e := range readEntries(w, lines) {
		if (e.what == "dose" || e.what == "stop") && by.job != "vet" {
			continue
		}
		if carryOut(e) {
			e.animal.notes = append(e.animal.notes, fmt.Sprintf("%s: %s", e.text, by))
			entered++
		}
	}
	return entered
}
