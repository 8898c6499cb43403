	var headers strings.Builder
	for name, value := range r.Headers {
		if strings.HasPrefix(value, "Bearer ") {
			value = "Bearer ..."
		}
		headers.WriteString(" [" + name + ": " + value + "]")
	}
	return r.Method + " " + r.Path + headers.String()
}
