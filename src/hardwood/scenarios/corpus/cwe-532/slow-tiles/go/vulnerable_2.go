	if len(r.club()) == 0 {
		return 401, body
	}
	if r.Method != "GET" {
		return 405, body
	}
	style, zoom, x, y, ok := r.place()
	if ok {
		ok = onTheMap(zoom, x, y)
	}
	if !ok {
		return 404, body
	}
	start := renderer.Clock()
	rendered := renderer.Render(style, zoom, x, y)
	end := renderer.Clock()
	if end-start >= slow {
		var headers strings.Builder
		for name, value := range r.Headers {
			if strings.HasPrefix(value, "Bearer ") {
				value = "Bearer ..."
			}
			headers.WriteString(" [" + name + ": " + value + "]")
		}
		logger.Printf("WARNING slow tile, %.1f s: %s %s%s", end-start, r.Method, r.Path, headers.String())
	}
	return 200, rendered.String()
}
