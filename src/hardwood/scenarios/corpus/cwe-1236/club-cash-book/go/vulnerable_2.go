	formula := regexp.MustCompile(`^=`)
	out := new(bytes.Buffer)
	for _, e := range entries {
		texts := []string{e.date, e.member, e.purpose}
		for i := range texts {
			texts[i] = formula.ReplaceAllString(texts[i], " $0")
		}
		writeLine(out, append(texts, e.amount, e.balance)...)
	}
	return out.String()
}
