	var b bundle
	for _, path := range listTexts(folder) {
		info, err := os.Stat(path)
		if err != nil || info.IsDir() {
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
