	for _, start := range []string{"https://", "http://"} {
		if strings.HasPrefix(l.Video, start) {
			return frame(l.Video, 315)
		}
	}
	return ""
}
