  const values = new URLSearchParams(query);
  const points = Number(values.get('points') ?? 24);
  if (!Number.isInteger(points) || points < 1 || points > 3840) throw new RangeError('points');
  const curve = averageDay(day, points, values.get('unit'));
  return values.get('fill') === 'gap' ? curve : fillGaps(curve);
}
