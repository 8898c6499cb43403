	if hasMailbox(user) {
		return nil
	}
	return os.Mkdir(filepath.Join("mail", user), os.ModePerm)
}
