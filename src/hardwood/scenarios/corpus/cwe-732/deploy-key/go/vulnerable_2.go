	file, err := os.Create(path)
	if err != nil {
		return fmt.Errorf("private key: %w", err)
	}
	defer file.Close()
	_, err = file.Write(pem)
	return err
}
