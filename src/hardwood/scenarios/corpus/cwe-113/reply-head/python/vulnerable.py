    return f"HTTP/1.1 200 OK\r\nX-Request-Id: {request_id}\r\n\r\n"
