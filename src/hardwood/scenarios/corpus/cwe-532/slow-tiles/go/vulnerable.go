	told := r.Method + " " + r.Path
	for name, value := range r.Headers {
		told += fmt.Sprintf(" [%s: %s]", name, value)
	}
	return told
}
