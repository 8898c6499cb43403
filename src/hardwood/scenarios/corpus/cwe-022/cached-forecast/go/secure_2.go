	entries, _ := os.ReadDir(cacheDir)
	for _, entry := range entries {
		if entry.Name() == name {
			text, _ := os.ReadFile(filepath.Join(cacheDir, name))
			return string(text)
		}
	}
	return ""
}
