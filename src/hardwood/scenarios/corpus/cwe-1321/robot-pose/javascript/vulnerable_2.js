  const dot = name.lastIndexOf('.');
  const path = dot < 0 ? [] : name.slice(0, dot).split('.');
  const part = path.reduce((at, key) => {
    if (!(key in at)) at[key] = {};
    return at[key];
  }, pose);
  const key = name.slice(dot + 1);
  const old = part[key];
  part[key] = value;
  return old === undefined ? null : old;
}
