  const file = path.join(SITE, urlPath);
  return { type: contentType(file), body: fs.readFileSync(file) };
}
