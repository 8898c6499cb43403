	text, err := os.ReadFile(filepath.Join("saves", filepath.Clean("/"+slot+".json")))
	if err == nil {
		err = json.Unmarshal(text, &save)
	}
	return save, err
}
