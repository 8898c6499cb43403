  const fd = fs.openSync(file, 'w');
  fs.fchmodSync(fd, 0o600);
  fs.writeSync(fd, user + ':' + password + '\n');
  fs.closeSync(fd);
}
