  const lines = [];
  let cents = 0;
  const sell = (number, name) => {
    const goods = shelf.get(name);
    if (goods === undefined || goods.pieces === 0) return;
    const sold = number > goods.pieces ? goods.pieces : number;
    goods.pieces -= sold;
    const price = sold * goods.cents;
    cents += price;
    lines.push([sold, name, euros(price)].join(' '));
  };
  order.split('\n').forEach((line) => {
    if (line.trim() === '') return;
    const match = /^\s*(\d+)\s+(\S.*)$/.exec(line);
    if (match) {
      sell(parseInt(match[1], 10), match[2].trim());
    }
  });
  if (cents >= 5000) {
    cents -= 500;
    lines.push(`discount ${euros(500)}`);
  }
  return { lines, cents };
}
