  const person = { ...card, since: year, points: 0, deposit: false };
  QUEUE.push(person);
  return person;
}
