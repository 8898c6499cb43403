	table, err := os.OpenFile(file, os.O_CREATE|os.O_WRONLY|os.O_TRUNC, 0o644)
	if err != nil {
		return fmt.Errorf("table of the round: %w", err)
	}
	columns, products, sums := addUp(wishes)
	writeRow(table, "Product", columns)
	for _, product := range products {
		title := product
		if title != "" && strings.Contains("=+-@\t\r", title[:1]) {
			title = "'" + title
		}
		writeRow(table, title, sums[product])
	}
	return table.Close()
}
