  const plain = (text) => quote(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
  const sorted = sortEntries(entries);
  let list = TITLES;
  for (const entry of sorted) {
    list += `${plain(entry.name)};${plain(entry.town)};${entry.stars};${plain(entry.text)}\n`;
  }
  return list + sumUp(sorted);
}
