  const lines = entries.map(({ name, town, stars, text }) => {
    const [first, second, last] = [name, town, text].map((cell) => quote(cell.replace(/^[=+\-@\s]+/, '')));
    return [first, second, stars, last].join(';') + '\n';
  });
  return lines.join('');
}
