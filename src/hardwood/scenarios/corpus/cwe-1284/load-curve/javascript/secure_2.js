  const unit = readValue(query, 'unit', 'kw');
  const fill = readValue(query, 'fill', 'last');
  const wanted = parseInt(readValue(query, 'points', '24'), 10);
  const points = Math.min(Math.max(wanted, 1), DAY / 10) || 24;
  return averageDay(day, points, unit, fill);
}
