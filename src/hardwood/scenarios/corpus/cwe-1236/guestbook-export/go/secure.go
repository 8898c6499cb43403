	var rows [][]string
	for _, e := range entries {
		row := []string{e.name, e.town, strconv.Itoa(e.stars), e.text}
		for i, text := range row {
			if text != "" && strings.ContainsRune("=+-@\t\r", rune(text[0])) {
				row[i] = "'" + text
			}
		}
		rows = append(rows, row)
	}
	return rows
}
