	var given map[string]any
	if err := json.Unmarshal(answers, &given); err != nil {
		return nil, err
	}
	sheet := newSheet(watcher)
	for question, answer := range given {
		sheet[question] = answer
	}
	sheet["watcher"] = watcher
	return sheet, nil
}
