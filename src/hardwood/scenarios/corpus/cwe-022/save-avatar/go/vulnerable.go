	path := filepath.Join(m.folder(), filename)
	return os.WriteFile(path, content, 0o644)
}
