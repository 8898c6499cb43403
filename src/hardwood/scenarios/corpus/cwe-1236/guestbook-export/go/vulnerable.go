	sorted := sortEntries(entries)
	rows := [][]string{titles}
	for _, e := range sorted {
		rows = append(rows, []string{e.name, e.town, strconv.Itoa(e.stars), e.text})
	}
	if len(sorted) > 0 {
		rows = append(rows, sumUp(sorted))
	}
	return writeRows(rows)
}
