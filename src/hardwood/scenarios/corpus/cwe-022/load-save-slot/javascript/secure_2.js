  const parts = slot.split('/');
  if (parts.includes('..')) {
    return {};
  }
  return JSON.parse(fs.readFileSync(path.join(SAVES, ...parts) + '.json', 'utf8'));
}
