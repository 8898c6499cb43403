    lines = ["HTTP/1.1 302 Found", "Location: https://shop.example" + back, "Content-Length: 0", "", ""]
    log.info("back to %s", back)
    return "\r\n".join(lines).encode("utf-8")
