	if !isBelow(name) {
		return nil, errNoPage
	}
	text, err := os.ReadFile(filepath.Join(folder, name))
	if err != nil {
		return nil, errNoPage
	}
	return splitText(text), nil
}
