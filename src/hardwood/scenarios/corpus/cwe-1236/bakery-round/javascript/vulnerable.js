  const { doors, products, all } = addUp(wishes);
  const rows = [['Product', ...doors, 'all']];
  for (const { product, sums } of products) {
    rows.push([product, ...sums]);
  }
  rows.push(['all', ...all]);
  writeTable(file, rows);
}
