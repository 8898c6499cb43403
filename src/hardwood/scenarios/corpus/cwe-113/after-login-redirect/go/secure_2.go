	if strings.ContainsAny(back, "\r\n") {
		return toHelp(1)
	}
	lines := []string{"HTTP/1.1 302 Found", "Location: " + back, "Content-Length: 0", "", ""}
	return []byte(strings.Join(lines, "\r\n"))
}
