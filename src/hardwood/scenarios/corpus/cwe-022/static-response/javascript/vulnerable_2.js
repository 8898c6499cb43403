  const file = path.resolve(SITE, urlPath.replace(/^\/+/, ''));
  const body = fs.readFileSync(file);
  const type = contentType(urlPath);
  return { type, body };
}
