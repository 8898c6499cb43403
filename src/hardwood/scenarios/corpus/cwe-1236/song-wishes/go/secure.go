	if w.artist == "" || w.title == "" {
		return 0, nil
	}
	cells := []string{w.artist, w.title, w.greeting}
	for i, text := range cells {
		if strings.IndexAny(text, "=+-@\t") == 0 {
			cells[i] = "'" + text
		}
	}
	path := listOf(show)
	number := nextNumber(path)
	return number, appendRow(path, number, cells...)
}
