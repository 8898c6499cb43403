	agent = strings.ReplaceAll(agent, "\r\n", " ")
	lines := []string{"GET /feed HTTP/1.1", "Host: pod.example", "User-Agent: " + agent, "", ""}
	_, err := io.WriteString(conn, strings.Join(lines, "\r\n"))
	return err
}
