  const clean = (text) => {
    let start = 0;
    while (start < text.length && '=+-@\t\r\n '.includes(text[start])) start += 1;
    return text.slice(start);
  };
  const round = addUp(wishes.map(({ door, product, pieces }) => ({ door: clean(door), product: clean(product), pieces })));
  const lines = round.products.map(({ product, sums }) => toLine([product, ...sums]));
  lines.unshift(toLine(['Product', ...round.doors, 'all']));
  lines.push(toLine(['all', ...round.all]));
  writeFileSync(file, lines.join(''));
  return round.products.length;
}
