	line := fmt.Sprintf("%s:%s\n", l.User, l.Password)
	return os.WriteFile(path, []byte(line), 0o600)
}
