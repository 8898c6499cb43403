	path := filepath.Join(root, page)
	text, err := os.ReadFile(path)
	if err != nil {
		log.Print(err)
	}
	return string(text)
}
