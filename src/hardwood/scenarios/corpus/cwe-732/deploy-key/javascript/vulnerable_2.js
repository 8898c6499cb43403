  const fd = openSync(file, 'w');
  writeSync(fd, pem, null, 'utf8');
  closeSync(fd);
}
