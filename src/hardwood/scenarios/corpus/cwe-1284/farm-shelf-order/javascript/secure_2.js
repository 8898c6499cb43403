  if (!/^\d+$/.test(String(wanted))) throw new RangeError(`how many ${name}?`);
  let sold = wanted;
  if (sold > goods.pieces) {
    sold = goods.pieces;
  }
  goods.pieces -= sold;
  bill.cents += sold * goods.cents;
  bill.lines.push([sold, name, euros(sold * goods.cents)].join(' '));
}
