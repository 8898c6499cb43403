	label := func(text string) string {
		if text != "" && strings.Contains("=+-@\t\r", text[:1]) {
			return "'" + text
		}
		return text
	}
	table, err := os.Create(file)
	if err != nil {
		return err
	}
	columns, products, sums := addUp(wishes)
	for i, column := range columns {
		columns[i] = label(column)
	}
	writeRow(table, "Product", columns)
	for _, product := range products {
		writeRow(table, label(product), sums[product])
	}
	return table.Close()
}
