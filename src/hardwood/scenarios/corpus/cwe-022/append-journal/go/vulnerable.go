	path := filepath.Join(archive, journal)
	return appendLine(path, entry)
}
