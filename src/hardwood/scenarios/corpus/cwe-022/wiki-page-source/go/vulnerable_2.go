	base, _ := filepath.Abs(root)
	path, _ := filepath.Abs(filepath.Join(root, page))
	if !strings.HasPrefix(path, base) {
		log.Printf("page outside the wiki: %q", page)
		return ""
	}
	text, _ := os.ReadFile(path)
	return string(text)
}
