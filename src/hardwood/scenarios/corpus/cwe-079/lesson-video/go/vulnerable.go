	if l.Video == "" {
		return ""
	}
	return frame(l.Video, 315)
}
