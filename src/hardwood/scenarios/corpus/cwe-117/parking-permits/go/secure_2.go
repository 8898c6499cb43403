	if strings.ContainsAny(holder, ";\r\n") {
		return fmt.Errorf("holder %q", holder)
	}
	old, err := os.ReadFile(register)
	if err != nil && !os.IsNotExist(err) {
		return err
	}
	line := strings.Join([]string{plate, holder, "open"}, ";") + "\n"
	return os.WriteFile(register, append(old, line...), 0o644)
}
