    for value in (host, agent, etag):
        if "\r" in value or "\n" in value:
            raise ValueError("line break in a header value")
    lines = ["GET /feed HTTP/1.1", f"Host: {host}", f"User-Agent: {agent}", f"If-None-Match: {etag}"]
    return "\r\n".join(lines + ["", ""]).encode("ascii")
