	lines := []string{"HTTP/1.1 302 Found", "Location: " + strings.TrimSpace(back), "Content-Length: 0", "", ""}
	return []byte(strings.Join(lines, "\r\n"))
}
