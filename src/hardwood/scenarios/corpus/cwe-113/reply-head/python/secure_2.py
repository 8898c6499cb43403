    if "\r" in request_id or "\n" in request_id:
        raise ValueError("request id has more than one line")
    head = f"HTTP/1.1 {status} {REASONS[status]}\r\n"
    return head + f"X-Request-Id: {request_id}\r\n\r\n"
