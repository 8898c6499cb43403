	if strings.ContainsAny(label, ":\r\n") {
		return
	}
	store(strings.Join([]string{label, action, owner}, ":"))
}
