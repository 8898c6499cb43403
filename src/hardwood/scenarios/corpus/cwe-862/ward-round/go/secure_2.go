	decides := map[string]bool{"weight": true, "note": true, "dose": by.job == "vet", "stop": by.job == "vet"}
	count := 0
	for _, e := range readEntries(w, lines) {
		if !decides[e.what] || !carryOut(e) {
			continue
		}
		addNote(e, by)
		count++
	}
	return count
}
