    agent = agent.replace("\r", "").replace("\n", "")
    head = f"GET /feed HTTP/1.1\r\nHost: pod.example\r\nUser-Agent: {agent}\r\n\r\n"
    return head.encode()
