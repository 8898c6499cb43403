  const [x, y] = line.match(/-?\d+/g).map(Number);
  return { x, y };
}
