	sums, title := addUp(wishes), []string{"Product"}
	for _, column := range listNames(sums["all"]) {
		title = append(title, strings.TrimSpace(column))
	}
	rows := [][]string{title}
	for _, product := range listNames(sums) {
		label := product
		if label != "" && strings.Contains("=+-@\t\r", label[:1]) {
			label = "'" + label
		}
		row := []string{label}
		for _, column := range listNames(sums["all"]) {
			row = append(row, sums[product][column])
		}
		rows = append(rows, row)
	}
	return len(rows) - 2, writeTable(file, rows)
}
