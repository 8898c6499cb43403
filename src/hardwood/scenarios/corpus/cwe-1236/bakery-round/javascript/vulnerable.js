  const products = distinct(wishes.map((wish) => wish.product));
  const doors = distinct(wishes.map((wish) => wish.door));
  let text = toLine(['Product', ...doors, 'all']);
  for (const product of products) {
    const row = [product];
    const ordered = wishes.filter((wish) => wish.product === product);
    for (const door of doors) {
      const here = ordered.filter((wish) => wish.door === door);
      row.push(here.length > 0 ? loaves(here) : '');
    }
    row.push(loaves(ordered));
    text += toLine(row);
  }
  const last = ['all'];
  for (const door of doors) {
    last.push(loaves(wishes.filter((wish) => wish.door === door)));
  }
  last.push(loaves(wishes));
  text += toLine(last);
  writeFileSync(file, text);
  return products.length;
}
