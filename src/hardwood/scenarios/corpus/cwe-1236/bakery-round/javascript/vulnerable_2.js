  const label = (text) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
  const { doors, products, all } = addUp(wishes);
  const rows = products.map(({ product, sums }) => [label(product), ...sums]);
  writeTable(file, [['Product', ...doors, 'all'], ...rows, ['all', ...all]]);
}
