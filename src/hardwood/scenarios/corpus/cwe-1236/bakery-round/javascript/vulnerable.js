  const { doors, products, all } = addUp(wishes);
  let text = toLine(['Product', ...doors, 'all']);
  for (const { product, sums } of products) {
    text += toLine([product, ...sums]);
  }
  text += toLine(['all', ...all]);
  writeFileSync(file, text);
  return products.length;
}
