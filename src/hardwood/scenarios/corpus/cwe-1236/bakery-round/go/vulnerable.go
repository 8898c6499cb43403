	columns, products, sums := addUp(wishes)
	table, err := os.Create(file)
	if err != nil {
		return err
	}
	defer table.Close()
	writeRow(table, "Product", columns)
	for _, product := range products {
		writeRow(table, product, sums[product])
	}
	return nil
}
