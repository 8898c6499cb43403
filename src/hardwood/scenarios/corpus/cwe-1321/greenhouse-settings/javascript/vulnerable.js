  const settings = {};
  let section = [];
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('[') && line.endsWith(']')) {
      const name = line.slice(1, -1).trim();
      section = name === '' ? [] : name.split('.');
      continue;
    }
    const equals = line.indexOf('=');
    if (equals < 0) continue;
    const keys = [...section, ...line.slice(0, equals).trim().split('.')];
    const last = keys.pop();
    let group = settings;
    for (const key of keys) {
      if (!isGroup(group[key])) group[key] = {};
      group = group[key];
    }
    group[last] = readValue(line.slice(equals + 1).trim());
  }
  return settings;
}
