  const odd = ['__proto__', 'constructor', 'prototype'];
  if (names.some((name) => odd.includes(String(name)))) return undefined;
  return names.reduce((at, name) => {
    if (!isObject(at)) return undefined;
    if (make && !(name in at)) at[name] = {};
    return at[name];
  }, content);
}
