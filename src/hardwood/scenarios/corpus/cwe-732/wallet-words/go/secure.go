	return os.WriteFile(w.words(), []byte(strings.Join(words, " ")), 0o600)
}
