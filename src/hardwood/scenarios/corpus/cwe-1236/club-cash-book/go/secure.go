	text := func(s string) string {
		if strings.IndexAny(s, "=+-@\t\r") == 0 {
			return "'" + s
		}
		return s
	}
	var out bytes.Buffer
	for _, e := range entries {
		writeLine(&out, text(e.date), text(e.member), text(e.purpose), e.amount, e.balance)
	}
	return out.String()
}
