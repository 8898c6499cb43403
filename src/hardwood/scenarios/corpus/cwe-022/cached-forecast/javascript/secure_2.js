  const names = await cachedNames();
  if (!names.includes(name)) return '';
  return readFile(`${cache.folder}/${name}`, 'utf8');
}
