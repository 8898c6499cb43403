	id, _, _ := strings.Cut(r.id, "\n")
	if i := strings.IndexByte(id, '\r'); i >= 0 {
		id = id[:i]
	}
	return strings.Join([]string{"HTTP/1.1 200 OK", "X-Request-Id: " + id, "", ""}, "\r\n")
}
