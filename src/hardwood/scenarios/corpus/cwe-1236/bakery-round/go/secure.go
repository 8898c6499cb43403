	label := func(text string) string {
		if text != "" && strings.Contains("=+-@\t\r", text[:1]) {
			return "'" + text
		}
		return text
	}
	sums := addUp(wishes)
	columns, title := listNames(sums["all"]), []string{"Product"}
	for _, column := range columns {
		title = append(title, label(column))
	}
	rows := [][]string{title}
	for _, product := range listNames(sums) {
		row := []string{label(product)}
		for _, column := range columns {
			row = append(row, sums[product][column])
		}
		rows = append(rows, row)
	}
	return len(sums) - 1, writeTable(file, rows)
}
