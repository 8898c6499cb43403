	return os.WriteFile(path, pem, 0o600)
}
