	return os.WriteFile(path, pem, 0o644)
}
