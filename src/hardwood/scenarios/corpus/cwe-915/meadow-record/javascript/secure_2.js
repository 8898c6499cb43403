  const { subsidy } = meadows[name];
  meadows[name] = { ...meadows[name], ...entry, subsidy };
  return meadows[name];
}
