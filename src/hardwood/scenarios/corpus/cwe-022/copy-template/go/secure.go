	source := filepath.Join(starters, filepath.Join("/", choice))
	return copyFile(source, target)
}
