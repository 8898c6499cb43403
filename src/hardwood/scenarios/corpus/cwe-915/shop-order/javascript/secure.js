  const { item, count } = cart;
  return { price: PRICES[item], status: 'new', item, count };
}
