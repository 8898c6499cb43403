  const label = (text) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
  const { doors, products, all } = addUp(wishes);
  const rows = products.map(({ product, sums }) => [label(product), ...sums]);
  const table = [['Product', ...doors, 'all'], ...rows, ['all', ...all]];
  writeFileSync(file, table.map(toLine).join(''));
  return rows.length;
}
