	path := filepath.Join(s.dir, book, chapter)
	text, err := os.ReadFile(path)
	return string(text), err
}
