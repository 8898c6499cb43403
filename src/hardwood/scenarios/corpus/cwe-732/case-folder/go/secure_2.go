	if err := os.Mkdir(folder, os.ModePerm); err != nil {
		return err
	}
	return os.Chmod(folder, 0o700)
}
