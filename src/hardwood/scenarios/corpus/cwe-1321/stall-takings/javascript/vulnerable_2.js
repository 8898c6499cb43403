  return sales.reduce((sums, sale) => {
    if (!(sale.stall in sums)) sums[sale.stall] = {};
    const days = sums[sale.stall];
    if (!(sale.day in days)) days[sale.day] = 0;
    days[sale.day] += sale.cents;
    return sums;
  }, {});
}
