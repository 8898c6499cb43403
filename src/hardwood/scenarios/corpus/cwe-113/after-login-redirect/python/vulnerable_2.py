    lines = ["HTTP/1.1 302 Found", "Location: " + back, "Content-Length: 0", "", ""]
    return "\r\n".join(lines).encode("utf-8")
