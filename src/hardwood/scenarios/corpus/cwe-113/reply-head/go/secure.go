	id := strings.NewReplacer("\r", "", "\n", "").Replace(r.id)
	return "HTTP/1.1 200 OK\r\nX-Request-Id: " + id + "\r\n\r\n"
}
