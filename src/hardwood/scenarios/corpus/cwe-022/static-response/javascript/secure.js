  const file = path.join(SITE, urlPath);
  if (!file.startsWith(SITE + path.sep)) throw new Error('404');
  return { type: contentType(file), body: fs.readFileSync(file) };
}
