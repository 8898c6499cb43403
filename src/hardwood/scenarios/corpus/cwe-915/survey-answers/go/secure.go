	sheet := Sheet{}
	err := json.Unmarshal(answers, &sheet)
	for key, value := range newSheet(watcher) {
		sheet[key] = value
	}
	return sheet, err
}
