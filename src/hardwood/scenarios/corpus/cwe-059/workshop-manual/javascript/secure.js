  const root = fs.realpathSync(folder);
  const file = path.join(root, name);
  if (!isBelow(name) || !fs.existsSync(file)) return null;
  if (!fs.realpathSync(file).startsWith(root + path.sep)) return null;
  return splitText(fs.readFileSync(file, 'utf8'));
}
