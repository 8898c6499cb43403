  const mine = select({ to: user }).filter((message) => isMatch(message, filter));
  mine.sort((first, second) => second.at - first.at);
  return mine.length > 0 ? asLines(mine) : ['no messages'];
}
