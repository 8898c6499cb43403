	plain := func(text string) string {
		if text != "" && strings.ContainsRune("=+-@\t\r", rune(text[0])) {
			return "'" + text
		}
		return text
	}
	sorted := sortEntries(entries)
	rows := [][]string{titles}
	for _, e := range sorted {
		rows = append(rows, []string{plain(e.name), plain(e.town), strconv.Itoa(e.stars), plain(e.text)})
	}
	if len(sorted) > 0 {
		rows = append(rows, sumUp(sorted))
	}
	return writeRows(rows)
}
