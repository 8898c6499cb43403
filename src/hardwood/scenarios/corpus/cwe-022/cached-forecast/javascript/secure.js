  const file = path.join(cache.folder, path.basename(name));
  return readFile(file, 'utf8');
}
