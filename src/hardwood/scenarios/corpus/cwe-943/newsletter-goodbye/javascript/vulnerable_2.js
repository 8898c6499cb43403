  const query = JSON.parse(body);
  if (!query.token) return false;
  return removeReaders(query) > 0;
}
