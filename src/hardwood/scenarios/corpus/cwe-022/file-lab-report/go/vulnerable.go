	newPath := filepath.Join(reportDir, filename)
	return os.Rename(tempPath, newPath)
}
