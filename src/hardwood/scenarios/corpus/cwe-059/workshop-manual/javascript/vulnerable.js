  const file = path.join(folder, name);
  if (!isBelow(name) || !fs.existsSync(file)) return null;
  const text = fs.readFileSync(file, 'utf8');
  return splitText(text);
}
