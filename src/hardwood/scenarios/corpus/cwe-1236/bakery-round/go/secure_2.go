	sums := addUp(wishes)
	columns := listNames(sums["all"])
	rows := [][]string{append([]string{"Product"}, columns...)}
	for _, product := range listNames(sums) {
		row := []string{product}
		for _, column := range columns {
			row = append(row, sums[product][column])
		}
		rows = append(rows, row)
	}
	for _, row := range rows {
		for i, text := range row {
			if _, err := strconv.Atoi(text); err != nil {
				row[i] = strings.TrimLeft(text, "=+-@\t\r\n ")
			}
		}
	}
	return len(sums) - 1, writeTable(file, rows)
}
