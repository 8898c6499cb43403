	id := strings.Trim(r.id, " \r\n")
	return strings.Join([]string{"HTTP/1.1 200 OK", "X-Request-Id: " + id, "", ""}, "\r\n")
}
