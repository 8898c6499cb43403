	file, err := os.CreateTemp(filepath.Dir(path), "key")
	if err != nil {
		return err
	}
	if _, err := file.Write(pem); err != nil {
		return err
	}
	file.Close()
	return os.Rename(file.Name(), path)
}
