  const file = path.join(SAVES, slot + '.json');
  if (!file.startsWith(SAVES)) return {};
  const text = fs.readFileSync(file);
  return JSON.parse(text);
}
