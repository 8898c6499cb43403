	if w.artist == "" || w.title == "" {
		return 0, nil
	}
	path := listOf(show)
	number := lines(path)
	out, err := os.OpenFile(path, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o644)
	if err != nil {
		return 0, err
	}
	defer out.Close()
	table := csv.NewWriter(out)
	if number == 0 {
		table.Write([]string{"No", "Artist", "Title", "Greeting"})
		number = 1
	}
	row := []string{strconv.Itoa(number)}
	for _, text := range []string{w.artist, w.title, w.greeting} {
		text = strings.NewReplacer("\r\n", " ", "\n", " ", "\r", " ", "\t", " ").Replace(text)
		row = append(row, text)
	}
	table.Write(row)
	table.Flush()
	return number, table.Error()
}
