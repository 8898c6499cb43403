    if "\r" in request_id or "\n" in request_id:
        raise ValueError("request id has more than one line")
    return f"HTTP/1.1 200 OK\r\nX-Request-Id: {request_id}\r\n\r\n"
