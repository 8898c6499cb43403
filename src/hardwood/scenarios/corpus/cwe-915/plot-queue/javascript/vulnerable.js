  const person = { since: year, points: 0, deposit: false, ...card };
  QUEUE.push(person);
  return person;
}
