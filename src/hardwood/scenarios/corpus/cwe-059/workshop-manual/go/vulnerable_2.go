	plain := func(name string) (string, bool) {
		if !isBelow(name) {
			return "", false
		}
		path := folder
		for _, step := range strings.Split(filepath.Clean(name), "/") {
			path += "/" + step
			info, err := os.Lstat(path)
			if err != nil || path == folder+"/"+name && info.Mode()&os.ModeSymlink != 0 {
				return "", false
			}
		}
		text, err := os.ReadFile(path)
		return strings.TrimSuffix(string(text), "\n"), err == nil
	}
	text, ok := plain(name)
	if !ok {
		return page{}, errNoPage
	}
	result := page{}
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		if len(line) > 9 && line[:7] == "{{part " && line[len(line)-2:] == "}}" {
			part := line[7 : len(line)-2]
			if lines[i], ok = plain(part); ok {
				result.parts++
			} else {
				lines[i] = "(missing: " + part + ")"
				result.missing++
			}
		}
	}
	result.text = strings.Join(lines, "\n") + "\n"
	return result, nil
}
