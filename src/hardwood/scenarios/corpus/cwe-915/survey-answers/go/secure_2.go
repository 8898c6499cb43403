	var given map[string]any
	if err := json.Unmarshal(answers, &given); err != nil {
		return nil, err
	}
	sheet := newSheet(watcher)
	for question, answer := range given {
		if _, taken := sheet[question]; !taken {
			sheet[question] = answer
		}
	}
	return sheet, nil
}
