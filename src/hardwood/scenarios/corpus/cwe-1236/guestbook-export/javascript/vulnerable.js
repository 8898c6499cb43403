  let lines = '';
  for (const entry of entries) {
    lines += `${quote(entry.name)};${quote(entry.town)};${entry.stars};${quote(entry.text)}\n`;
  }
  return lines;
}
