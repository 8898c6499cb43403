  const { points: wanted = '24', unit, fill } = Object.fromEntries(new URLSearchParams(query));
  const points = Math.max(parseInt(wanted, 10), 1) || 24;
  let curve = averageDay(day, points, unit);
  if (fill !== 'gap') {
    curve = fillGaps(curve);
  }
  return curve;
}
