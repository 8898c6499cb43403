  const file = path.join(SAVES, `${slot}.json`);
  if (!file.startsWith(SAVES + path.sep)) throw new Error(`no slot ${slot}`);
  return JSON.parse(fs.readFileSync(file, 'utf8'));
}
