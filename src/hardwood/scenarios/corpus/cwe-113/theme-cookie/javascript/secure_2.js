  return `Set-Cookie: theme=${encodeURIComponent(theme)}; Path=/\r\n`;
}
