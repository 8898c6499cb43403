	var b bundle
	entries, err := os.ReadDir(folder)
	if err != nil {
		return b, err
	}
	for _, entry := range entries {
		if entry.IsDir() || !strings.HasSuffix(entry.Name(), ".txt") {
			continue
		}
		essay, err := os.ReadFile(filepath.Join(folder, entry.Name()))
		if err != nil {
			return b, err
		}
		b.addEssay(entry.Name(), string(essay))
	}
	return b, nil
}
