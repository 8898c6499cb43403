	path := filepath.Join(archive, filepath.Clean("/"+journal))
	return appendLine(path, entry)
}
