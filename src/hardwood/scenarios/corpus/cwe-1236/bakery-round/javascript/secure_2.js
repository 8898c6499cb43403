  const clean = (text) => {
    let start = 0;
    while (start < text.length && '=+-@\t\r\n '.includes(text[start])) start += 1;
    return text.slice(start);
  };
  const round = addUp(wishes.map(({ door, product, pieces }) => ({ door: clean(door), product: clean(product), pieces })));
  const rows = round.products.map(({ product, sums }) => [product, ...sums]);
  rows.unshift(['Product', ...round.doors, 'all']);
  rows.push(['all', ...round.all]);
  writeTable(file, rows);
}
