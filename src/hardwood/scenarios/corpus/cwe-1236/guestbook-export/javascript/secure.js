  const plain = (text) => quote(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
  let lines = '';
  for (const entry of entries) {
    lines += `${plain(entry.name)};${plain(entry.town)};${entry.stars};${plain(entry.text)}\n`;
  }
  return lines;
}
