  const found = select({ ...filter, to: user });
  found.sort((a, b) => b.at - a.at);
  return asLines(found);
}
