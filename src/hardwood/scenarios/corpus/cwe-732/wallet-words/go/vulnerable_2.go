	file, err := os.Create(w.words())
	if err != nil {
		return err
	}
	_, err = file.WriteString(strings.Join(words, " ") + "\n")
	file.Close()
	return err
}
