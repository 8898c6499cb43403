  const query = { to: user };
  for (const [field, condition] of Object.entries(filter)) {
    if (field !== 'to' || typeof condition !== 'string') query[field] = condition;
  }
  const rows = select(query);
  return asLines(rows.sort((first, second) => second.at - first.at));
}
