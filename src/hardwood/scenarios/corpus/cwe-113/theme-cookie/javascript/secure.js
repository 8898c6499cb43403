  const name = theme.replace(/[^\w.-]/g, '');
  return `Set-Cookie: theme=${name}; Path=/\r\n`;
}
