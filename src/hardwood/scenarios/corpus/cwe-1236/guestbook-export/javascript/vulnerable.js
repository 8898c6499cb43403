  const shown = entries.filter((entry) => entry.text !== '');
  shown.sort((a, b) => (a.town < b.town ? -1 : a.town > b.town ? 1 : 0));
  const lines = [TITLES.map(cell).join(';')];
  let sum = 0;
  for (const entry of shown) {
    lines.push([cell(entry.name), cell(entry.town), cell(entry.stars), cell(entry.text)].join(';'));
    sum += entry.stars;
  }
  if (shown.length > 0) {
    const average = (sum / shown.length).toFixed(1);
    const total = [
      cell(`${shown.length} entries`),
      cell(''),
      average,
      cell(''),
    ];
    lines.push(total.join(';'));
  }
  return lines.join('\n') + '\n';
}
