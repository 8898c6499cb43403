  const fd = fs.openSync(CODE_FILE, 'w', 0o600);
  for (const code of codes) fs.writeSync(fd, code + '\n');
  fs.closeSync(fd);
}
