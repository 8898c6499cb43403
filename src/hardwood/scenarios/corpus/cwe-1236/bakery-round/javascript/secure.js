  const label = (text) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
  const { doors, products, all } = addUp(wishes);
  let text = toLine(['Product', ...doors.map(label), 'all']);
  for (const { product, sums } of products) {
    text += toLine([label(product), ...sums]);
  }
  text += toLine(['all', ...all]);
  writeFileSync(file, text);
  return products.length;
}
