	for _, part := range strings.Split(name, "/") {
		if part == ".." {
			return os.ErrInvalid
		}
	}
	return os.Remove(drafts + "/" + name)
}
