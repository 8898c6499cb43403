    return f"GET /feed HTTP/1.1\r\nHost: {host}\r\nUser-Agent: {agent}\r\nIf-None-Match: {etag}\r\n\r\n".encode("ascii")
