  const { name, size } = card;
  QUEUE.push({ since: year, points: 0, deposit: false, name, size });
  return QUEUE[QUEUE.length - 1];
}
