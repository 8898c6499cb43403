  const out = fs.openSync(file, 'w', 0o644);
  fs.writeSync(out, [user, password].join(':') + '\n');
  fs.closeSync(out);
}
