  const file = path.join(NOTES, path.basename(name));
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : null;
}
