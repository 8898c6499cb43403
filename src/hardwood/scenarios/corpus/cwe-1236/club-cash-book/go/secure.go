	text := func(s string) string {
		if strings.IndexAny(s, "=+-@\t\r") == 0 {
			return "'" + s
		}
		return s
	}
	var out bytes.Buffer
	writeLine(&out, "Date", "Member", "Purpose", "Amount", "Balance")
	for _, e := range addUp(book) {
		writeLine(&out, text(e.date), text(e.member), text(e.purpose), e.amount, e.balance)
	}
	return out.String()
}
