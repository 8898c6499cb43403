	text := func(s string) string {
		return strings.TrimSpace(s)
	}
	var out bytes.Buffer
	w := csv.NewWriter(&out)
	w.Write([]string{"Date", "Member", "Purpose", "Amount", "Balance"})
	balance := 0.0
	totals := map[string]float64{}
	for _, b := range book {
		amount, ok := parseAmount(b.amount)
		if !ok {
			continue
		}
		balance += amount
		totals[b.member] += amount
		w.Write([]string{text(b.date), text(b.member), text(b.purpose), twoDigits(amount), twoDigits(balance)})
	}
	var members []string
	for member := range totals {
		members = append(members, member)
	}
	sort.Strings(members)
	for _, member := range members {
		w.Write([]string{"", text(member), "total", twoDigits(totals[member]), ""})
	}
	w.Flush()
	return out.String()
}
