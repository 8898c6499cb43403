	plain := func(text string) string { return strings.TrimPrefix(strings.TrimSpace(text), "=") }
	if len(w.artist) == 0 || len(w.title) == 0 {
		return 0, nil
	}
	number := nextNumber(listOf(show))
	err := appendRow(listOf(show), number, plain(w.artist), plain(w.title), plain(w.greeting))
	if err != nil {
		return 0, err
	}
	return number, nil
}
