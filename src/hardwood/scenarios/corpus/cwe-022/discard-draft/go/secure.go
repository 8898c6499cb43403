	path := filepath.Join(drafts, name)
	if !strings.HasPrefix(path, drafts+"/") {
		return fmt.Errorf("%s is not a draft", name)
	}
	return os.Remove(path)
}
