  const points = Number(readValue(query, 'points', '24'));
  if (!Number.isInteger(points) || points < 1 || points > 3840) throw new RangeError('points');
  return averageDay(day, points, readValue(query, 'unit', 'kw'), readValue(query, 'fill', 'last'));
}
