  const label = (text) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
  const doors = listDoors(wishes);
  const rows = groupByProduct(wishes).map(([product, ordered]) => [label(product), ...sumUp(ordered, doors)]);
  const table = [['Product', ...doors, 'all'], ...rows, ['all', ...sumUp(wishes, doors)]];
  writeFileSync(file, table.map(toLine).join(''));
  return rows.length;
}
