	text := strings.Join(codes, "\n") + "\n"
	return os.WriteFile(codeFile, []byte(text), 0o600)
}
