    if "\r" in agent or "\n" in agent:
        raise ValueError("line break in the client name")
    lines = ["GET /feed HTTP/1.1", "Host: pod.example", f"User-Agent: {agent}"]
    return "\r\n".join(lines + ["", ""]).encode("utf-8")
