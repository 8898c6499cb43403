  if (!isBelow(name)) return null;
  let current = folder;
  for (const step of name.split('/')) {
    current = path.join(current, step);
    const stat = fs.lstatSync(current, { throwIfNoEntry: false });
    if (stat === undefined || stat.isSymbolicLink()) return null;
  }
  const text = fs.readFileSync(current, 'utf8');
  return splitText(text);
}
