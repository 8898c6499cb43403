	path := filepath.Join(drafts, name)
	return os.Remove(path)
}
