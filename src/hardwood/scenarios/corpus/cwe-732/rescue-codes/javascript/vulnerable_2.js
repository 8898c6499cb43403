  const fd = fs.openSync(CODE_FILE, 'w');
  for (const code of codes) fs.writeSync(fd, `${code}\n`);
  fs.closeSync(fd);
}
