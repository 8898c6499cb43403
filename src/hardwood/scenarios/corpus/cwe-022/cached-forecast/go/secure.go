	text, err := os.ReadFile(filepath.Join(cacheDir, filepath.Base(name)))
	if err != nil {
		return ""
	}
	return string(text)
}
