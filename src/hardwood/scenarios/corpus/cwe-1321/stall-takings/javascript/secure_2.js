  const byStall = new Map();
  for (const sale of sales) {
    if (!byStall.has(sale.stall)) byStall.set(sale.stall, new Map());
    const days = byStall.get(sale.stall);
    days.set(sale.day, (days.get(sale.day) ?? 0) + sale.cents);
  }
  return Object.fromEntries([...byStall].map(([stall, days]) => [stall, Object.fromEntries(days)]));
}
