  const lines = entries.map((entry) => {
    const texts = entry.slice(0, 3).map((text) => quoteCell(text.replace(/^[=+@\t\r-]+/, '')));
    return [...texts, ...entry.slice(3)].join(',') + '\n';
  });
  return lines.join('');
}
