	result := bundle{}
	if _, err := os.Stat(folder); err != nil {
		return result, err
	}
	paths, _ := filepath.Glob(filepath.Join(folder, "*.txt"))
	sort.Strings(paths)
	for _, path := range paths {
		info, err := os.Stat(path)
		if err != nil || !info.Mode().IsRegular() {
			continue
		}
		data, err := os.ReadFile(path)
		if err != nil {
			return result, err
		}
		pupil := strings.TrimSuffix(filepath.Base(path), ".txt")
		if words := countWords(string(data)); words > 0 {
			essay := strings.TrimSuffix(string(data), "\n") + "\n"
			result.text += fmt.Sprint("== ", pupil, " (", words, " words) ==\n", essay, "\n")
			result.essays++
		} else {
			result.empty = append(result.empty, pupil)
		}
	}
	return result, nil
}
