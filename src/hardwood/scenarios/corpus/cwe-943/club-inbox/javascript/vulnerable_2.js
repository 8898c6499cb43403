  const query = { to: user };
  for (const [field, condition] of Object.entries(filter)) {
    if (field !== 'to' || typeof condition !== 'string') query[field] = condition;
  }
  const rows = select(query);
  rows.sort((first, second) => second.at - first.at);
  return rows.length > 0 ? asLines(rows) : ['no messages'];
}
