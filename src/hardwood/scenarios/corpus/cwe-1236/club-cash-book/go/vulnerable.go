	var out bytes.Buffer
	writeLine(&out, "Date", "Member", "Purpose", "Amount", "Balance")
	for _, e := range addUp(book) {
		writeLine(&out, e.date, e.member, e.purpose, e.amount, e.balance)
	}
	return out.String()
}
