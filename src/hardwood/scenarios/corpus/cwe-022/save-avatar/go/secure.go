	path := filepath.Join(m.folder(), filepath.Base(filename))
	return os.WriteFile(path, content, 0o644)
}
