	var found []string
	entries, _ := os.ReadDir(folder)
	for _, entry := range entries {
		if strings.HasSuffix(entry.Name(), ".c") {
			found = append(found, entry.Name())
		}
	}
	return found
}
