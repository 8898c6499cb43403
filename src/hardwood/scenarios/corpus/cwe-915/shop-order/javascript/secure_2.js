  const order = { price: PRICES[cart.item], status: 'new' };
  for (const key of ['item', 'count']) {
    order[key] = cart[key];
  }
  return order;
}
