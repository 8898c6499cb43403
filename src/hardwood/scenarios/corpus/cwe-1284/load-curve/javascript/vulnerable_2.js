  const unit = readValue(query, 'unit', 'kw');
  const fill = readValue(query, 'fill', 'last');
  let points = parseInt(readValue(query, 'points', '24'), 10);
  if (!(points > 0)) {
    points = 24;
  }
  return averageDay(day, points, unit, fill);
}
