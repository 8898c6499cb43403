	plain := func(text string) string { return strings.TrimPrefix(text, "=") }
	rows := make([][]string, len(entries))
	for i, e := range entries {
		rows[i] = []string{plain(e.name), plain(e.town), fmt.Sprint(e.stars), plain(e.text)}
	}
	return rows
}
