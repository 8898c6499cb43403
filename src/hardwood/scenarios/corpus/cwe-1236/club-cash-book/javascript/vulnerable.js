  let csv = '';
  for (const entry of entries) {
    const cells = entry.map(quoteCell);
    csv += cells.join(',') + '\n';
  }
  return csv;
}
