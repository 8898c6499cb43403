	path := filepath.Join("photos", originalName)
	return path, os.WriteFile(path, pixels, 0o644)
}
