  const label = (text) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
  const { doors, products, all } = addUp(wishes);
  const rows = [['Product', ...doors.map(label), 'all']];
  for (const { product, sums } of products) {
    rows.push([label(product), ...sums]);
  }
  rows.push(['all', ...all]);
  writeTable(file, rows);
}
