	u, err := url.Parse(address)
	if err != nil || (u.Scheme != "https" && u.Scheme != "http") {
		return label
	}
	return fmt.Sprintf(`<a href="%s">%s</a>`, address, label)
}
