  const keys = name.split('.');
  const last = keys.pop();
  let part = pose;
  for (const key of keys) {
    part[key] = part[key] ?? {};
    part = part[key];
  }
  const before = part[last] ?? null;
  part[last] = value;
  return before;
}
