	source := filepath.Join(starters, choice)
	return copyFile(source, target)
}
