    back = back.replace("\r", "").replace("\n", "")
    return f"HTTP/1.1 302 Found\r\nLocation: {back}\r\nContent-Length: 0\r\n\r\n".encode()
