	text, err := json.Marshal(session)
	if err != nil {
		return err
	}
	return os.WriteFile(path, text, 0o644)
}
