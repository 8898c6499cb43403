    lines = ["HTTP/1.1 200 OK", "X-Request-Id: " + request_id.strip()]
    return "\r\n".join(lines) + "\r\n\r\n"
