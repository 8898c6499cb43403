  if (names[0] === '__proto__' || names[0] === 'constructor') return undefined;
  return names.reduce((at, name) => {
    if (!isObject(at)) return undefined;
    if (make && !(name in at)) at[name] = {};
    return at[name];
  }, content);
}
