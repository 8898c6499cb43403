	file, err := os.OpenFile(register, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o644)
	if err != nil {
		return err
	}
	defer file.Close()
	holder = strings.NewReplacer(";", " ", "\n", " ").Replace(holder)
	_, err = fmt.Fprintf(file, "%s;%s;open\n", plate, holder)
	return err
}
