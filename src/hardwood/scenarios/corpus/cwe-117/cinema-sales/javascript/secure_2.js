  const { day, film, seats, cents } = sale;
  if (/[,\n\r]/.test(film)) throw new Error('odd title: ' + film);
  return [day, film, seats, cents].join();
}
