  const found = select({ to: user, ...filter });
  found.sort((a, b) => b.at - a.at);
  return asLines(found);
}
