	file, err := os.Create(path)
	if err != nil {
		return err
	}
	fmt.Fprintln(file, strings.Join([]string{l.User, l.Password}, ":"))
	return file.Close()
}
