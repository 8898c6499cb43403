  const points = Number(readValue(query, 'points', '24'));
  const unit = readValue(query, 'unit', 'kw');
  const fill = readValue(query, 'fill', 'last');
  return averageDay(day, points, unit, fill);
}
