	var b bundle
	for _, path := range listTexts(folder) {
		if isFolder(path) {
			continue
		}
		essay, err := os.ReadFile(path)
		if err != nil {
			return b, err
		}
		b.addEssay(path, string(essay))
	}
	return b, nil
}
