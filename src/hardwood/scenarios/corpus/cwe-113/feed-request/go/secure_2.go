	if strings.IndexByte(agent, '\r') >= 0 || strings.IndexByte(agent, '\n') >= 0 {
		return fmt.Errorf("client name %q has several lines", agent)
	}
	lines := []string{"GET /feed HTTP/1.1", "Host: pod.example", "User-Agent: " + agent, "", ""}
	_, err := io.WriteString(conn, strings.Join(lines, "\r\n"))
	return err
}
