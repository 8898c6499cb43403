	u, err := url.Parse(l.Video)
	if err != nil || (u.Scheme != "http" && u.Scheme != "https") {
		return ""
	}
	return frame(l.Video, 315)
}
