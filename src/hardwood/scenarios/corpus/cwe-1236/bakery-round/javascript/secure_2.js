  const clean = (text) => {
    let start = 0;
    while (start < text.length && '=+-@\t\r\n '.includes(text[start])) start += 1;
    return text.slice(start);
  };
  const plain = wishes.map(({ door, product, pieces }) => ({ door: clean(door), product: clean(product), pieces }));
  const doors = listDoors(plain);
  const groups = groupByProduct(plain);
  const lines = groups.map(([product, ordered]) => toLine([product, ...sumUp(ordered, doors)]));
  lines.unshift(toLine(['Product', ...doors, 'all']));
  lines.push(toLine(['all', ...sumUp(plain, doors)]));
  writeFileSync(file, lines.join(''));
  return groups.length;
}
