	keep := func(r rune) rune {
		if r == '\n' || r == '\r' {
			return '⏎'
		}
		return r
	}
	when := dose.When.Format("2006-01-02 15:04")
	return strings.Map(keep, fmt.Sprintf("%s bed %d: %s, remark: %s", when, dose.Bed, dose.Drug, dose.Remark))
}
