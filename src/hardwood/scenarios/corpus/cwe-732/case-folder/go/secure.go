	return os.MkdirAll(folder, 0o700)
}
