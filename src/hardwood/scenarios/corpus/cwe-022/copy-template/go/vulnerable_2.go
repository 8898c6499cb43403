	choice = strings.ReplaceAll(choice, "../", "")
	content, err := os.ReadFile(starters + "/" + choice)
	if err != nil {
		return err
	}
	return os.WriteFile(target, content, 0o644)
}
