	file, err := os.OpenFile(register, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o644)
	if err != nil {
		return err
	}
	fields := []string{plate, strings.ReplaceAll(holder, "\n", " "), "open"}
	fmt.Fprintln(file, strings.Join(fields, ";"))
	return file.Close()
}
