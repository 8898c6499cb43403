  const found = select({ ...filter, to: user });
  if (found.length === 0) {
    return ['no messages'];
  }
  found.sort((a, b) => b.at - a.at);
  let unread = 0;
  const lines = found.map((message) => {
    if (message.unread) {
      unread += 1;
    }
    const star = message.unread ? '*' : ' ';
    const text = message.text.length > 30 ? message.text.slice(0, 27) + '...' : message.text;
    return `${star} ${message.from}, ${message.topic}: ${text}`;
  });
  const word = found.length === 1 ? 'message' : 'messages';
  lines.push(`${found.length} ${word}, ${unread} unread`);
  return lines;
}
