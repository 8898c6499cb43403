  const match = /^(\d{2}):(\d{2})-(\d{2}):(\d{2})\/([1-9]\d*)$/.exec(plan);
  if (match === null) return [];
  const [, a, b, c, d, step] = match;
  const first = 60 * a + Number(b);
  const last = 60 * c + Number(d);
  const count = last < first ? 0 : Math.floor((last - first) / step) + 1;
  return Array.from({ length: count }, (_, at) => clock(first + at * step));
}
