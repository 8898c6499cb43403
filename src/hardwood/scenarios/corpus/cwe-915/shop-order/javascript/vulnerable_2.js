  const order = { status: 'new' };
  Object.assign(order, cart);
  order.price = PRICES[order.item];
  return order;
}
