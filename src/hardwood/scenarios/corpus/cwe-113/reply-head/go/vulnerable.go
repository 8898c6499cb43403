	return "HTTP/1.1 200 OK\r\nX-Request-Id: " + r.id + "\r\n\r\n"
}
