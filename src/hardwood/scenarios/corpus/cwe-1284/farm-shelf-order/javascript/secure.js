  if (!Number.isInteger(wanted) || wanted < 1) return;
  const sold = Math.min(wanted, goods.pieces);
  const price = sold * goods.cents;
  goods.pieces -= sold;
  bill.cents += price;
  bill.lines.push(`${sold} ${name} ${euros(price)}`);
}
