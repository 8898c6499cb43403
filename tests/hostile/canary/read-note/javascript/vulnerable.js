  const file = path.resolve(NOTES, name);
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : null;
}
