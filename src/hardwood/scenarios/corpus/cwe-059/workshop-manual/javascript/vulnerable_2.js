  if (!isBelow(name)) return null;
  const file = path.resolve(folder, name);
  const stat = fs.lstatSync(file, { throwIfNoEntry: false });
  if (!stat || !stat.isFile()) return null;
  return splitText(fs.readFileSync(file, 'utf8'));
}
