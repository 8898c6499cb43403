	if w.artist == "" || w.title == "" {
		return 0, nil
	}
	path := listOf(show)
	number := nextNumber(path)
	err := appendRow(path, number, w.artist, w.title, w.greeting)
	return number, err
}
