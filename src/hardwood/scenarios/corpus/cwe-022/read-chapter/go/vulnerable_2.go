	chapter = filepath.Base(chapter)
	text, err := os.ReadFile(s.dir + "/" + book + "/" + chapter)
	if err != nil {
		return "", err
	}
	return string(text), nil
}
