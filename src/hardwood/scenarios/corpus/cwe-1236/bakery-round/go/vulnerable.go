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
	return len(sums) - 1, writeTable(file, rows)
}
