	var out bytes.Buffer
	for _, e := range entries {
		writeLine(&out, e.date, e.member, e.purpose, e.amount, e.balance)
	}
	return out.String()
}
