	path := filepath.Join(archive, journal)
	rel, err := filepath.Rel(archive, path)
	if err != nil || rel == ".." || strings.HasPrefix(rel, "../") {
		return fmt.Errorf("no journal %q", journal)
	}
	return appendLine(path, entry)
}
