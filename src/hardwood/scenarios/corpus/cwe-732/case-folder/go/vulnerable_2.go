	if isThere(folder) {
		return nil
	}
	return os.Mkdir(folder, os.ModePerm)
}
