	u, err := url.Parse(target)
	if err != nil || u.Scheme == "" {
		target = "#"
	}
	return Link{target, carrier}.render()
}
