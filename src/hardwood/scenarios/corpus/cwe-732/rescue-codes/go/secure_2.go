	file, err := os.Create(codeFile)
	if err != nil {
		return err
	}
	defer file.Close()
	if err := file.Chmod(0o600); err != nil {
		return err
	}
	for _, code := range codes {
		file.WriteString(code + "\n")
	}
	return nil
}
