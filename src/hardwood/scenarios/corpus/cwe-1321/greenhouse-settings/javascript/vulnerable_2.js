  const settings = {};
  const enter = (group, path) => path.split('.').reduce((at, key) => {
    if (typeof at[key] !== 'object' || at[key] === null) at[key] = {};
    return at[key];
  }, group);
  let current = settings;
  for (const line of text.split('\n').map((each) => each.trim())) {
    if (line.startsWith('#')) continue;
    if (line.startsWith('[')) {
      const name = line.slice(1, line.indexOf(']')).trim();
      current = name ? enter(settings, name) : settings;
      continue;
    }
    const [left, ...right] = line.split('=');
    if (right.length === 0) continue;
    const name = left.trim();
    const dot = name.lastIndexOf('.');
    const group = dot < 0 ? current : enter(current, name.slice(0, dot));
    group[name.slice(dot + 1)] = readValue(right.join('=').trim());
  }
  return settings;
}
