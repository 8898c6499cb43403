    if "\r" in back or "\n" in back:
        return to_help(1)
    return f"HTTP/1.1 302 Found\r\nLocation: {back}\r\nContent-Length: 0\r\n\r\n".encode()
