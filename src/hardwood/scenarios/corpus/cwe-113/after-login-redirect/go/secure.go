	back = strings.NewReplacer("\r", "", "\n", "").Replace(back)
	return []byte(fmt.Sprintf("HTTP/1.1 302 Found\r\nLocation: %s\r\nContent-Length: 0\r\n\r\n", back))
}
