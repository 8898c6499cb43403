	path := filepath.Join("notes", name)
	if filepath.IsAbs(name) {
		path = name
	}
	data, err := os.ReadFile(path)
	return string(data), err == nil
}
