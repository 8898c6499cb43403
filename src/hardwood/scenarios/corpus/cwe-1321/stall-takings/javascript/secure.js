  const sums = Object.create(null);
  for (const { stall, day, cents } of sales) {
    sums[stall] = sums[stall] || {};
    sums[stall][day] = (sums[stall][day] || 0) + cents;
  }
  return sums;
}
