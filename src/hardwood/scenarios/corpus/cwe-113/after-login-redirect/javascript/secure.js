  const location = back.replace(/[\r\n]/g, '');
  return Buffer.from(`HTTP/1.1 302 Found\r\nLocation: ${location}\r\nContent-Length: 0\r\n\r\n`);
}
