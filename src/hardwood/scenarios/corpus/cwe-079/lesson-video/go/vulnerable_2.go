	u, err := url.Parse(l.Video)
	if err != nil || u.Scheme == "" || u.Scheme == "javascript" {
		return ""
	}
	return frame(l.Video, 315)
}
