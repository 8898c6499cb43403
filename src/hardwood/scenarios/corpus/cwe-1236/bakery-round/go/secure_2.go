	table := map[string]map[string]int{"all": nil}
	doors := names{}
	delete(table, "all")
	for _, w := range wishes {
		if table[w.product] == nil {
			table[w.product] = map[string]int{}
		}
		table[w.product][w.door] += w.pieces
		doors[w.door] = true
	}
	products := names{}
	for product := range table {
		products[product] = true
	}
	rows := [][]string{append(append([]string{"Product"}, doors.sorted()...), "all")}
	sums := make([]int, len(doors)+1)
	for _, product := range products.sorted() {
		row, sum := []string{product}, 0
		for i, door := range doors.sorted() {
			number, ordered := table[product][door]
			row = append(row, strings.Repeat(strconv.Itoa(number), map[bool]int{true: 1}[ordered]))
			sums[i] += number
			sum += number
		}
		sums[len(doors)] += sum
		rows = append(rows, append(row, fmt.Sprint(sum)))
	}
	last := []string{"all"}
	for _, sum := range sums {
		last = append(last, fmt.Sprint(sum))
	}
	rows = append(rows, last)
	for _, row := range rows {
		for i, text := range row {
			if _, err := strconv.Atoi(text); err != nil {
				row[i] = strings.TrimLeft(text, "=+-@\t\r\n ")
			}
		}
	}
	return len(products), writeTable(file, rows)
}
