  const sorted = sortEntries(entries);
  let list = TITLES;
  for (const entry of sorted) {
    list += `${quote(entry.name)};${quote(entry.town)};${entry.stars};${quote(entry.text)}\n`;
  }
  return list + sumUp(sorted);
}
