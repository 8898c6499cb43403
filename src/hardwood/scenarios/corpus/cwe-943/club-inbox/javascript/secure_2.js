  const mine = select({ to: user }).filter((message) => isMatch(message, filter));
  mine.sort((first, second) => second.at - first.at);
  const lines = mine.map((message) => asLine(message));
  lines.push(mine.length > 0 ? sumUp(mine) : 'no messages');
  return lines;
}
