  const file = join(SHELF, book, chapter);
  return readFileSync(file, 'utf8');
}
