	path := filepath.Join("saves", slot+".json")
	if !strings.HasPrefix(path, "saves/") {
		return save, errors.New("no such slot")
	}
	text, err := os.ReadFile(path)
	if err != nil {
		return save, err
	}
	err = json.Unmarshal(text, &save)
	return save, err
}
