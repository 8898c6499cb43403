	shown := sortEntries(entries)
	list := writeRows([][]string{titles})
	for _, e := range shown {
		row := []string{e.name, e.town, strconv.Itoa(e.stars), e.text}
		for i := range row {
			row[i] = strings.TrimLeft(row[i], "=+-@\t\r\n ")
		}
		list += writeRows([][]string{row})
	}
	if len(shown) == 0 {
		return list
	}
	return list + writeRows([][]string{sumUp(shown)})
}
