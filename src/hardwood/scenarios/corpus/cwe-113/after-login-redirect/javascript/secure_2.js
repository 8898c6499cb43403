  if (back.includes('\r') || back.includes('\n')) return toHelp(1);
  const lines = ['HTTP/1.1 302 Found', `Location: ${back}`, 'Content-Length: 0', '', ''];
  return Buffer.from(lines.join('\r\n'), 'utf8');
}
