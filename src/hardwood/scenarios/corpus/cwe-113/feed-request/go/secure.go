	agent = strings.NewReplacer("\r", " ", "\n", " ").Replace(agent)
	_, err := fmt.Fprintf(conn, "GET /feed HTTP/1.1\r\nHost: pod.example\r\nUser-Agent: %s\r\n\r\n", agent)
	return err
}
