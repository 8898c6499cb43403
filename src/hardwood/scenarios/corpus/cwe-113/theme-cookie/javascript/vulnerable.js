  return `Set-Cookie: theme=${theme}; Path=/\r\n`;
}
