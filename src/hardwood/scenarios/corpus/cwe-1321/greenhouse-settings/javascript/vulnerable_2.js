  const settings = {};
  readEntries(text).forEach(({ path, value }) => {
    const last = path.pop();
    const group = path.reduce((at, key) => {
      at[key] = at[key] || {};
      return at[key];
    }, settings);
    group[last] = value;
  });
  return settings;
}
