	filename = strings.ReplaceAll(filename, "/", "_")
	f, err := os.Create(m.folder() + "/" + filename)
	if err != nil {
		return err
	}
	defer f.Close()
	_, err = f.Write(content)
	return err
}
