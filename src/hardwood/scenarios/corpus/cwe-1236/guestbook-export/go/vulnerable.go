	var rows [][]string
	for _, e := range entries {
		rows = append(rows, []string{e.name, e.town, strconv.Itoa(e.stars), e.text})
	}
	return rows
}
