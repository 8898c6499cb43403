  const settings = {};
  for (const { path, value } of readEntries(text)) {
    let group = settings;
    for (const key of path.slice(0, -1)) {
      if (!Object.hasOwn(group, key) || !isGroup(group[key])) group[key] = {};
      group = group[key];
    }
    group[path.at(-1)] = value;
  }
  return settings;
}
