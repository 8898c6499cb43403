  const isPlain = (name) => {
    let current = folder;
    return isBelow(name) && name.split('/').every((step) => {
      current = path.join(current, step);
      const stat = fs.lstatSync(current, { throwIfNoEntry: false });
      return stat !== undefined && !stat.isSymbolicLink();
    });
  };
  const lines = (name) => fs.readFileSync(path.join(folder, name), 'utf8').replace(/\n$/, '').split('\n');
  if (!isPlain(page)) return null;
  let parts = 0;
  let missing = 0;
  const text = lines(page).flatMap((line) => {
    if (!line.startsWith('{{part ') || !line.endsWith('}}')) return [line];
    const name = line.slice('{{part '.length, -2);
    if (isPlain(name)) {
      parts += 1;
      return lines(name);
    }
    missing += 1;
    return [`(missing: ${name})`];
  });
  return { text: text.join('\n') + '\n', parts, missing };
}
