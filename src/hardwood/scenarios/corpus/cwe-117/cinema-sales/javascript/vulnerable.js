  return `${sale.day},${sale.film},${sale.seats},${sale.cents}`;
}
