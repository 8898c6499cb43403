	source := filepath.Join(starters, choice)
	if !strings.HasPrefix(source, starters+string(filepath.Separator)) {
		return os.ErrNotExist
	}
	return copyFile(source, target)
}
