  const values = new URLSearchParams(query);
  const points = Number(values.get('points') ?? 24);
  if (!Number.isInteger(points) || points < 1 || points > 3840) throw new RangeError('points');
  const sums = new Array(points).fill(0);
  const counts = new Array(points).fill(0);
  for (const { second, kilowatts } of day) {
    const piece = Math.floor((second * points) / DAY);
    sums[piece] += kilowatts;
    counts[piece] += 1;
  }
  const unit = values.get('unit') === 'mw' ? 1000 : 1;
  let last = 0;
  return sums.map((sum, piece) => {
    if (counts[piece] > 0) {
      last = sum / counts[piece] / unit;
      return last;
    }
    return values.get('fill') === 'gap' ? null : last;
  });
}
