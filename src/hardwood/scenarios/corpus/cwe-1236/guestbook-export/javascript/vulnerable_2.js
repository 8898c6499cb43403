  const lines = entries.map(({ name, town, stars, text }) => {
    const cells = [name, town, text].map((cell) => quote(cell.trim()));
    cells.splice(2, 0, stars);
    return cells.join(';') + '\n';
  });
  return lines.join('');
}
