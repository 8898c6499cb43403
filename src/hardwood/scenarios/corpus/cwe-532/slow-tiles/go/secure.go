	if r.club() == "" {
		return 401, ""
	}
	if r.Method != "GET" {
		return 405, ""
	}
	style, zoom, x, y, ok := r.place()
	if !ok || !onTheMap(zoom, x, y) {
		return 404, ""
	}
	began := renderer.Clock()
	picture := renderer.Render(style, zoom, x, y)
	took := renderer.Clock() - began
	if took >= slow {
		line := fmt.Sprintf("WARNING slow tile, %.1f s: %s %s", took, r.Method, r.Path)
		for name, value := range r.Headers {
			if name != "Authorization" && name != "Cookie" {
				line += fmt.Sprintf(" [%s: %s]", name, value)
			}
		}
		logger.Print(line)
	}
	return 200, picture.String()
}
