  const doors = listDoors(wishes);
  const products = groupByProduct(wishes);
  let text = toLine(['Product', ...doors, 'all']);
  for (const [product, ordered] of products) {
    text += toLine([product, ...sumUp(ordered, doors)]);
  }
  text += toLine(['all', ...sumUp(wishes, doors)]);
  writeFileSync(file, text);
  return products.length;
}
