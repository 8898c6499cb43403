	var headers []string
	for name, value := range r.Headers {
		switch strings.ToLower(name) {
		case "accept", "accept-language", "user-agent":
			headers = append(headers, "["+name+": "+value+"]")
		default:
			headers = append(headers, "["+name+": ...]")
		}
	}
	return r.Method + " " + r.Path + " " + strings.Join(headers, " ")
}
