  const settings = {};
  const never = ['__proto__', 'constructor', 'prototype'];
  for (const { path, value } of readEntries(text)) {
    if (path.some((key) => never.includes(key))) continue;
    const last = path.pop();
    const group = path.reduce((at, key) => (at[key] = isGroup(at[key]) ? at[key] : {}), settings);
    group[last] = value;
  }
  return settings;
}
