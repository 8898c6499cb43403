	file, err := os.OpenFile(path, os.O_CREATE|os.O_TRUNC|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	fmt.Fprintln(file, "[upload]")
	fmt.Fprintln(file, "key =", key)
	return file.Close()
}
