    lines = [f"HTTP/1.1 {status} {REASONS[status]}", "X-Request-Id: " + request_id.strip()]
    return "\r\n".join(lines) + "\r\n\r\n"
