  const settings = {};
  const never = ['__proto__', 'constructor', 'prototype'];
  let prefix = '';
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    if (line.startsWith('#')) continue;
    const section = /^\[(.*)\]$/.exec(line);
    if (section) {
      prefix = section[1].trim();
      continue;
    }
    const match = /^([^=]*)=(.*)$/.exec(line);
    if (!match) continue;
    const name = match[1].trim();
    const keys = (prefix ? prefix + '.' + name : name).split('.');
    if (keys.some((key) => never.includes(key))) continue;
    let group = settings;
    keys.slice(0, -1).forEach((key) => {
      group[key] = group[key] || {};
      group = group[key];
    });
    group[keys[keys.length - 1]] = readValue(match[2].trim());
  }
  return settings;
}
