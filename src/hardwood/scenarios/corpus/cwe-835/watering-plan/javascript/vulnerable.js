  const found = plan.match(/^(\d\d):(\d\d)-(\d\d):(\d\d)\/(\d+)$/);
  if (!found) return [];
  const [h1, m1, h2, m2, every] = found.slice(1).map(Number);
  const times = [];
  for (let minute = h1 * 60 + m1; minute <= h2 * 60 + m2; minute += every) {
    times.push(clock(minute));
  }
  return times;
}
