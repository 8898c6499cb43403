  const inside = path.relative(SITE, path.resolve(SITE, urlPath));
  if (inside.split(path.sep)[0] === '..') {
    return null;
  }
  return { type: contentType(inside), body: fs.readFileSync(`${SITE}/${inside}`) };
}
