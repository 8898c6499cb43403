  const location = back.replace('\r\n', '').trim();
  const lines = ['HTTP/1.1 302 Found', `Location: ${location}`, 'Content-Length: 0', '', ''];
  return Buffer.from(lines.join('\r\n'));
}
