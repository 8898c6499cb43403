	return os.MkdirAll(folder, 0o755)
}
