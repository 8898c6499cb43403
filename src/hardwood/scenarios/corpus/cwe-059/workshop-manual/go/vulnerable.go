	root, err := filepath.EvalSymlinks(folder)
	if err != nil {
		return page{}, errNoPage
	}
	read := func(name string) ([]byte, bool) {
		path := filepath.Join(root, name)
		if !isBelow(name) {
			return nil, false
		}
		text, err := os.ReadFile(path)
		return text, err == nil
	}
	text, ok := read(name)
	if !ok {
		return page{}, errNoPage
	}
	var p page
	lines := bufio.NewScanner(bytes.NewReader(text))
	for lines.Scan() {
		line := lines.Text()
		if !strings.HasPrefix(line, "{{part ") || !strings.HasSuffix(line, "}}") {
			p.text += line + "\n"
			continue
		}
		part := strings.TrimSuffix(strings.TrimPrefix(line, "{{part "), "}}")
		if text, ok := read(part); ok {
			p.text += strings.TrimSuffix(string(text), "\n") + "\n"
			p.parts++
		} else {
			p.text += fmt.Sprintf("(missing: %s)\n", part)
			p.missing++
		}
	}
	return p, nil
}
