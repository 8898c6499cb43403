	var b bundle
	entries, err := os.ReadDir(folder)
	if err != nil {
		return b, err
	}
	for _, entry := range entries {
		if entry.IsDir() || filepath.Ext(entry.Name()) != ".txt" {
			continue
		}
		data, err := os.ReadFile(filepath.Join(folder, entry.Name()))
		if err != nil {
			return b, err
		}
		essay := string(data)
		pupil := strings.TrimSuffix(entry.Name(), ".txt")
		words := countWords(essay)
		if words == 0 {
			b.empty = append(b.empty, pupil)
			continue
		}
		if !strings.HasSuffix(essay, "\n") {
			essay += "\n"
		}
		b.text += fmt.Sprintf("== %s (%d words) ==\n%s\n", pupil, words, essay)
		b.essays++
	}
	return b, nil
}
