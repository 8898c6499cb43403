	data, err := os.ReadFile(filepath.Join("notes", filepath.Base(name)))
	return string(data), err == nil
}
