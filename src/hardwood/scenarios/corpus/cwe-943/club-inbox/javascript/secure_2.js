  const lines = [];
  let unread = 0;
  const mine = select({ to: user }).sort((a, b) => b.at - a.at);
  for (const message of mine) {
    if (!isMatch(message, filter)) {
      continue;
    }
    let { text } = message;
    if (text.length > 30) {
      text = `${text.substring(0, 27)}...`;
    }
    unread += message.unread ? 1 : 0;
    lines.push(`${message.unread ? '*' : ' '} ${message.from}, ${message.topic}: ${text}`);
  }
  const count = lines.length;
  if (count === 0) {
    return ['no messages'];
  }
  return [...lines, `${count} message${count === 1 ? '' : 's'}, ${unread} unread`];
}
