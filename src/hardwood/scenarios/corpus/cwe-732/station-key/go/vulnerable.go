	return os.WriteFile(path, []byte("[upload]\nkey = "+key+"\n"), 0o644)
}
