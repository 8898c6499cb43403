	root, err := filepath.EvalSymlinks(folder)
	if err != nil {
		return nil, errNoPage
	}
	path, err := filepath.EvalSymlinks(filepath.Join(root, name))
	if err != nil || !isBelow(name) || !strings.HasPrefix(path, root+"/") {
		return nil, errNoPage
	}
	text, err := os.ReadFile(path)
	return splitText(text), err
}
