  const query = { to: user };
  Object.keys(filter).forEach((field) => {
    query[field] = filter[field];
  });
  const rows = select(query).sort((first, second) => second.at - first.at);
  const short = (text) => {
    if (text.length <= 30) return text;
    return text.slice(0, 27).concat('...');
  };
  if (!rows.length) return ['no messages'];
  const lines = [];
  for (const row of rows) {
    lines.push((row.unread ? '* ' : '  ') + `${row.from}, ${row.topic}: ${short(row.text)}`);
  }
  const unread = rows.filter((row) => row.unread).length;
  lines.push(`${rows.length} ${rows.length > 1 ? 'messages' : 'message'}, ${unread} unread`);
  return lines;
}
