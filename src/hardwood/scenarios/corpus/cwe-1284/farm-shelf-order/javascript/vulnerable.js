  const bill = { lines: [], cents: 0 };
  for (const line of order.split('\n')) {
    const [number, ...words] = line.trim().split(/\s+/);
    const name = words.join(' ');
    const goods = shelf.get(name);
    if (!goods) continue;
    const wanted = Number(number);
    const sold = Math.min(wanted, goods.pieces);
    if (sold === 0) continue;
    goods.pieces -= sold;
    bill.cents += sold * goods.cents;
    bill.lines.push(`${sold} ${name} ${euros(sold * goods.cents)}`);
  }
  if (bill.cents >= 5000) {
    bill.cents -= 500;
    bill.lines.push('discount 5.00');
  }
  return bill;
}
