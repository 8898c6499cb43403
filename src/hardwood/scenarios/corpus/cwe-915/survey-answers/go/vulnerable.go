	sheet := newSheet(watcher)
	err := json.Unmarshal(answers, &sheet)
	return sheet, err
}
