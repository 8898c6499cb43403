	file, err := os.Create(w.words())
	if err != nil {
		return err
	}
	defer file.Close()
	if err := file.Chmod(0o600); err != nil {
		return err
	}
	_, err = file.WriteString(strings.Join(words, " "))
	return err
}
