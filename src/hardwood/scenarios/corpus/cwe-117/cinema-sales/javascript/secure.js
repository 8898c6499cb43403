  const film = sale.film.replace(/[,\r\n]/g, ' ');
  return `${sale.day},${film},${sale.seats},${sale.cents}`;
}
