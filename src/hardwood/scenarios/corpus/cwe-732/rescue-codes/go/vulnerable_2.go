	file, err := os.Create(codeFile)
	if err != nil {
		return err
	}
	defer file.Close()
	for _, code := range codes {
		file.WriteString(code + "\n")
	}
	return nil
}
