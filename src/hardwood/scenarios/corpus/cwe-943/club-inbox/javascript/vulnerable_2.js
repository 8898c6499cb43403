  const query = { to: user };
  Object.keys(filter).forEach((field) => {
    if (typeof filter[field] !== 'string' || field !== 'to') query[field] = filter[field];
  });
  const rows = select(query).sort((first, second) => second.at - first.at);
  if (!rows.length) return ['no messages'];
  const lines = rows.map(asLine);
  lines.push(sumUp(rows));
  return lines;
}
