  const fd = openSync(file, 'w', 0o600);
  writeSync(fd, pem);
  closeSync(fd);
}
