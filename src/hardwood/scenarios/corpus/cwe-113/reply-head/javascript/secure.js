  return `HTTP/1.1 200 OK\r\nX-Request-Id: ${requestId.replace(/[\r\n]/g, '')}\r\n\r\n`;
}
