  const values = new URLSearchParams(query);
  let points = values.has('points') ? parseInt(values.get('points'), 10) : 24;
  points = Math.max(points, 1) || 24;
  const pieces = new Map();
  day.forEach(({ second, kilowatts }) => {
    const piece = Math.trunc((second / DAY) * points);
    if (!pieces.has(piece)) pieces.set(piece, []);
    pieces.get(piece).push(kilowatts);
  });
  const curve = [];
  let before = 0;
  for (let piece = 0; piece < points; piece++) {
    const found = pieces.get(piece);
    if (found) {
      before = found.reduce((a, b) => a + b) / found.length;
      if (values.get('unit') === 'mw') before /= 1000;
    }
    curve.push(found || values.get('fill') !== 'gap' ? before : null);
  }
  return curve;
}
