  const file = resolve(SHELF, book, chapter);
  if (!file.startsWith(resolve(SHELF))) throw new Error('no such chapter');
  return readFileSync(file, 'utf8');
}
