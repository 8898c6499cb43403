  const label = (text) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
  const doors = listDoors(wishes);
  const products = groupByProduct(wishes);
  let text = toLine(['Product', ...doors.map(label), 'all']);
  for (const [product, ordered] of products) {
    text += toLine([label(product), ...sumUp(ordered, doors)]);
  }
  text += toLine(['all', ...sumUp(wishes, doors)]);
  writeFileSync(file, text);
  return products.length;
}
