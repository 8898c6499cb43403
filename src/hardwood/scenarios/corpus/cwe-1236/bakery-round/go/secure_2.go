	clean := append([]wish(nil), wishes...)
	for i, w := range wishes {
		clean[i].door = strings.TrimLeft(w.door, "=+-@\t\r\n ")
		clean[i].product = strings.TrimLeft(w.product, "=+-@\t\r\n ")
	}
	columns, products, sums := addUp(clean)
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
