  fs.writeFileSync(file, '');
  fs.chmodSync(file, 0o600);
  fs.appendFileSync(file, ['[upload]', `key = ${key}`, ''].join('\n'));
}
