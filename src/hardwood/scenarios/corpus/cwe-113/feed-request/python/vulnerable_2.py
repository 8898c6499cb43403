    lines = ["GET /feed HTTP/1.1", "Host: pod.example", "User-Agent: " + agent.strip()]
    return "\r\n".join(lines + ["", ""]).encode("ascii")
