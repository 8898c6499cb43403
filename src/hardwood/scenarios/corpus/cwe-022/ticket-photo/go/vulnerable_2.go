	path := fmt.Sprintf("photos/%s", strings.TrimLeft(originalName, "/"))
	err := os.WriteFile(path, pixels, 0o600)
	return path, err
}
