  const { day, film, seats, cents } = sale;
  return [day, film.trim(), seats, cents].join(',');
}
