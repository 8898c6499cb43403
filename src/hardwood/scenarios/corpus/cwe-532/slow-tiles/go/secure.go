	line := fmt.Sprintf("slow tile, %s: %s %s", took, r.Method, r.Path)
	for name, value := range r.Headers {
		if name != "Authorization" && name != "Cookie" {
			line += fmt.Sprintf(" [%s: %s]", name, value)
		}
	}
	return line
}
