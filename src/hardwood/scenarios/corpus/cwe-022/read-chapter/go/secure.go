	path := filepath.Join(s.dir, book, chapter)
	if !strings.HasPrefix(path, filepath.Clean(s.dir)+"/") {
		return "", fs.ErrNotExist
	}
	text, err := os.ReadFile(path)
	return string(text), err
}
