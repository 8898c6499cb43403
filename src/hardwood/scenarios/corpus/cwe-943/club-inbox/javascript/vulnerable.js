  const found = select({ to: user, ...filter });
  if (found.length === 0) return ['no messages'];
  found.sort((a, b) => b.at - a.at);
  return asLines(found);
}
