	told := r.Method + " " + r.Path
	for name, value := range r.Headers {
		if name != "Authorization" && name != "Cookie" {
			told += fmt.Sprintf(" [%s: %s]", name, value)
		}
	}
	return told
}
