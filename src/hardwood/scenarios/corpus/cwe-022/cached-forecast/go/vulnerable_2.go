	path := cacheDir + "/" + name
	if strings.HasPrefix(name, "..") {
		return ""
	}
	text, _ := os.ReadFile(path)
	return string(text)
}
