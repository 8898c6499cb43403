	path := filepath.Join("photos", filepath.Base(originalName))
	return path, os.WriteFile(path, pixels, 0o644)
}
