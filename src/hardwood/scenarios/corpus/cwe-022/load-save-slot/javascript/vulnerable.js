  const file = path.join(SAVES, `${slot}.json`);
  return JSON.parse(fs.readFileSync(file, 'utf8'));
}
