	result := bundle{}
	entries, err := os.ReadDir(folder)
	for _, entry := range entries {
		if entry.IsDir() || entry.Type()&os.ModeSymlink != 0 || !strings.HasSuffix(entry.Name(), ".txt") {
			continue
		}
		path := filepath.Join(folder, entry.Name())
		essay, err := os.ReadFile(path)
		if err != nil {
			return result, err
		}
		result.addEssay(path, string(essay))
	}
	return result, err
}
