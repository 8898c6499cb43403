	switch style, zoom, x, y, ok := r.place(); {
	case r.club() == "":
		return 401, ""
	case r.Method != "GET":
		return 405, ""
	case !ok || !onTheMap(zoom, x, y):
		return 404, ""
	default:
		before := renderer.Clock()
		body = renderer.Render(style, zoom, x, y).String()
		seconds := renderer.Clock() - before
		if seconds < slow {
			return 200, body
		}
		var headers []string
		for name, value := range r.Headers {
			switch strings.ToLower(name) {
			case "accept", "accept-language", "user-agent":
				headers = append(headers, "["+name+": "+value+"]")
			default:
				headers = append(headers, "["+name+": ...]")
			}
		}
		logger.Printf("WARNING slow tile, %.1f s: GET %s %s", seconds, r.Path, strings.Join(headers, " "))
		return 200, body
	}
}
