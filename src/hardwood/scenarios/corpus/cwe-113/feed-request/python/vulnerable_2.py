    lines = ["GET /feed HTTP/1.1", "Host: " + host, "User-Agent: " + agent.strip(), "If-None-Match: " + etag.strip()]
    return "\r\n".join(lines + ["", ""]).encode("ascii")
