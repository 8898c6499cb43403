	path := filepath.Join(drafts, name)
	if _, err := os.Stat(path); err != nil {
		return err
	}
	if !strings.HasPrefix(path, drafts) {
		return fmt.Errorf("%s is not a draft", name)
	}
	return os.Remove(path)
}
