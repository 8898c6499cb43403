	if strings.ContainsRune(originalName, filepath.Separator) {
		return "", fmt.Errorf("%q is not a file name", originalName)
	}
	path := "photos/" + originalName
	err := os.WriteFile(path, pixels, 0o600)
	return path, err
}
