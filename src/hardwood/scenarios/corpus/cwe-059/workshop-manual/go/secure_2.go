	if !isBelow(name) {
		return nil, errNoPage
	}
	path := folder
	for _, step := range strings.Split(filepath.Clean(name), "/") {
		path += "/" + step
		if info, err := os.Lstat(path); err != nil || info.Mode()&os.ModeSymlink != 0 {
			return nil, errNoPage
		}
	}
	text, err := os.ReadFile(path)
	return splitText(text), err
}
