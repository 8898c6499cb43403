  for (const part of [book, chapter]) {
    if (part.includes('/') || part === '..') return null;
  }
  return readFileSync(join(SHELF, book, chapter), 'utf8');
}
