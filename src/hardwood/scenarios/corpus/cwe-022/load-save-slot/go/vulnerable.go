	path := filepath.Join("saves", slot+".json")
	text, err := os.ReadFile(path)
	if err != nil {
		return save, err
	}
	err = json.Unmarshal(text, &save)
	return save, err
}
