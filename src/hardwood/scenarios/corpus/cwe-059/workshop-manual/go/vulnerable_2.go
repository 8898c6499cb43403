	path := filepath.Join(folder, name)
	info, err := os.Lstat(path)
	if err != nil || !isBelow(name) || !info.Mode().IsRegular() {
		return nil, errNoPage
	}
	text, err := os.ReadFile(path)
	return splitText(text), err
}
