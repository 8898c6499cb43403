	newPath := filepath.Join(reportDir, filepath.Base(filename))
	return os.Rename(tempPath, newPath)
}
