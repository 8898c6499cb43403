  const person = { points: 0, deposit: false };
  Object.assign(person, card).since = year;
  QUEUE.push(person);
  return person;
}
