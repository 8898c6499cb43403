  return `HTTP/1.1 200 OK\r\nX-Request-Id: ${requestId}\r\n\r\n`;
}
