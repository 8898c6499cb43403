  let sold = Math.trunc(wanted);
  if (sold > goods.pieces) {
    sold = goods.pieces;
  }
  if (sold === 0) return;
  goods.pieces -= sold;
  bill.cents += sold * goods.cents;
  bill.lines.push([sold, name, euros(sold * goods.cents)].join(' '));
}
