    return f"HTTP/1.1 {status} {REASONS[status]}\r\nX-Request-Id: {request_id}\r\n\r\n"
