    if "\r" in back or "\n" in back:
        return not_found()
    head = f"HTTP/1.1 302 Found\r\nLocation: https://shop.example{back}\r\n"
    return head.encode() + b"Content-Length: 0\r\n\r\n"
