  const base = path.resolve(root);
  const file = path.resolve(base, page);
  if (!file.startsWith(base) || !fs.existsSync(file)) return '';
  return fs.readFileSync(file, 'utf8');
}
