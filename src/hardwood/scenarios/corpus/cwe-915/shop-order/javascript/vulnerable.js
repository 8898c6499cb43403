  return { price: PRICES[cart.item], status: 'new', ...cart };
}
