  const values = new URLSearchParams(query);
  const points = Number(values.get('points') ?? 24);
  const curve = averageDay(day, points, values.get('unit'));
  return values.get('fill') === 'gap' ? curve : fillGaps(curve);
}
