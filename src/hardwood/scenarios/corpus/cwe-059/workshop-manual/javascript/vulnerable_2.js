  const root = fs.realpathSync(folder);
  const read = (name) => {
    const file = path.join(root, name);
    if (!isBelow(name) || !fs.existsSync(file)) return null;
    if (!fs.lstatSync(file).isFile()) return null;
    return fs.readFileSync(file, 'utf8').replace(/\n$/, '');
  };
  const source = read(page);
  if (source === null) return null;
  const result = { text: '', parts: 0, missing: 0 };
  for (const line of source.split('\n')) {
    const match = /^\{\{part (.+)\}\}$/.exec(line);
    if (!match) {
      result.text += line + '\n';
      continue;
    }
    const part = read(match[1]);
    if (part === null) {
      result.missing += 1;
      result.text += `(missing: ${match[1]})\n`;
    } else {
      result.parts += 1;
      result.text += part + '\n';
    }
  }
  return result;
}
