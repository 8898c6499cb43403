  const file = path.join(cache.folder, name);
  return readFile(file, 'utf8');
}
