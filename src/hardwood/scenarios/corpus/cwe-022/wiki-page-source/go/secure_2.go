	for _, name := range strings.Split(filepath.ToSlash(page), "/") {
		if name == ".." {
			log.Printf("page outside the wiki: %q", page)
			return ""
		}
	}
	text, _ := os.ReadFile(filepath.Join(root, page))
	return string(text)
}
