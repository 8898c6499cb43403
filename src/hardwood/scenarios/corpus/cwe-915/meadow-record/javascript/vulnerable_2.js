  const meadow = meadows[name];
  meadows[name] = Object.assign({}, meadow, entry);
  return meadows[name];
}
