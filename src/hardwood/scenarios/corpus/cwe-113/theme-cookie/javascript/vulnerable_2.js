  const name = theme.replace(/\r\n/g, '');
  return 'Set-Cookie: theme=' + name + '; Path=/\r\n';
}
