	path := listOf(show)
	cell := func(text string) string {
		text = strings.Join(strings.FieldsFunc(text, func(r rune) bool { return r == '\n' || r == '\r' }), " ")
		text = strings.TrimSpace(text)
		if strings.ContainsAny(text, `,"`) {
			text = `"` + strings.ReplaceAll(text, `"`, `""`) + `"`
		}
		return text
	}
	if len(w.artist) == 0 || len(w.title) == 0 {
		return 0, nil
	}
	all, err := os.ReadFile(path)
	if os.IsNotExist(err) {
		all = []byte("No,Artist,Title,Greeting\n")
	} else if err != nil {
		return 0, err
	}
	number := strings.Count(string(all), "\n")
	all = append(all, fmt.Sprintf("%d,%s,%s,%s\n", number, cell(w.artist), cell(w.title), cell(w.greeting))...)
	if err := os.WriteFile(path, all, 0o644); err != nil {
		return 0, err
	}
	return number, nil
}
