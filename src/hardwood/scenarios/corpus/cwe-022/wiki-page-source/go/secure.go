	path := filepath.Join(root, page)
	if rel, err := filepath.Rel(root, path); err != nil || strings.HasPrefix(rel, "../") {
		return ""
	}
	text, err := os.ReadFile(path)
	if err != nil {
		log.Print(err)
	}
	return string(text)
}
