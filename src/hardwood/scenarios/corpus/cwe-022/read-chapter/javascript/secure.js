  const file = resolve(SHELF, book, chapter);
  if (!file.startsWith(resolve(SHELF) + sep)) throw new Error('no such chapter');
  return readFileSync(file, 'utf8');
}
