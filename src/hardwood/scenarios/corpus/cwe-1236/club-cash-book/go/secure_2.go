	rows := [][]string{{"Date", "Member", "Purpose", "Amount", "Balance"}}
	totals := map[string]float64{}
	names := []string{}
	balance := 0.0
	for _, b := range book {
		amount, ok := parseAmount(b.amount)
		if !ok {
			continue
		}
		if _, seen := totals[b.member]; !seen {
			names = append(names, b.member)
		}
		totals[b.member] += amount
		balance += amount
		rows = append(rows, []string{b.date, b.member, b.purpose, twoDigits(amount), twoDigits(balance)})
	}
	sort.Strings(names)
	for _, name := range names {
		rows = append(rows, []string{"", name, "total", twoDigits(totals[name]), ""})
	}
	formula := regexp.MustCompile(`^[=+@\t\r-]`)
	var out strings.Builder
	for _, row := range rows {
		for i, cell := range row {
			if formula.MatchString(cell) && i < 3 {
				row[i] = " " + cell
			}
		}
		w := csv.NewWriter(&out)
		w.Write(row)
		w.Flush()
	}
	return out.String()
}
