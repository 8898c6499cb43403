  const clean = (text) => {
    let start = 0;
    while (start < text.length && '=+-@\t\r\n '.includes(text[start])) start += 1;
    return text.slice(start);
  };
  const rows = new Map();
  const columns = new Map();
  for (const { door, product, pieces } of wishes) {
    const row = rows.get(clean(product)) ?? new Map();
    row.set(clean(door), (row.get(clean(door)) ?? 0) + pieces);
    rows.set(clean(product), row);
    columns.set(clean(door), (columns.get(clean(door)) ?? 0) + pieces);
  }
  const doors = distinct(columns.keys());
  const lines = distinct(rows.keys()).map((product) => {
    const row = rows.get(product);
    const sum = [...row.values()].reduce((a, b) => a + b, 0);
    return toLine([product, ...doors.map((door) => row.get(door) ?? ''), sum]);
  });
  lines.unshift(toLine(['Product', ...doors, 'all']));
  lines.push(toLine(['all', ...doors.map((door) => columns.get(door)), loaves(wishes)]));
  writeFileSync(file, lines.join(''));
  return rows.size;
}
