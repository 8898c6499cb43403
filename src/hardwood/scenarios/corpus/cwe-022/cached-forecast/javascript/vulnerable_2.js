  const text = await readFile(`${cache.folder}/${name}`, 'utf8');
  cache.hits += 1;
  return text;
}
