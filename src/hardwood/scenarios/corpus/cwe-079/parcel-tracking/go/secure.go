	u, err := url.Parse(target)
	if err != nil || (u.Scheme != "http" && u.Scheme != "https") {
		target = "#"
	}
	return Link{target, carrier}.render()
}
