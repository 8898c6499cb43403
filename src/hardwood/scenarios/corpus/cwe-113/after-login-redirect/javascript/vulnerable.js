  return Buffer.from(`HTTP/1.1 302 Found\r\nLocation: ${back}\r\nContent-Length: 0\r\n\r\n`);
}
