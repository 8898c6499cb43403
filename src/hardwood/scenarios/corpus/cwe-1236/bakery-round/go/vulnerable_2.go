	type cell struct{ product, door string }
	products, doors := names{}, names{}
	pieces := map[cell]int{}
	rowSums, columnSums, all := map[string]int{}, map[string]int{}, 0
	for _, w := range wishes {
		products[w.product], doors[w.door] = true, true
		pieces[cell{w.product, w.door}] += w.pieces
		rowSums[w.product] += w.pieces
		columnSums[w.door] += w.pieces
		all += w.pieces
	}
	label := func(text string) string {
		if text != "" && strings.Contains("=+-@\t\r", text[:1]) {
			return "'" + text
		}
		return text
	}
	title, last := []string{"Product"}, []string{"all"}
	for _, door := range doors.sorted() {
		title = append(title, strings.TrimSpace(door))
		last = append(last, strconv.Itoa(columnSums[door]))
	}
	rows := [][]string{append(title, "all")}
	for _, product := range products.sorted() {
		row := []string{label(product)}
		for _, door := range doors.sorted() {
			text := ""
			if number, ok := pieces[cell{product, door}]; ok {
				text = strconv.Itoa(number)
			}
			row = append(row, text)
		}
		rows = append(rows, append(row, strconv.Itoa(rowSums[product])))
	}
	rows = append(rows, append(last, strconv.Itoa(all)))
	return len(products), writeTable(file, rows)
}
