  const rows = [['Date', 'Member', 'Purpose', 'Amount', 'Balance']];
  const totals = {};
  book
    .map((booking) => ({ ...booking, euros: parseAmount(booking.amount) }))
    .filter(({ euros }) => !Number.isNaN(euros))
    .reduce((balance, { date, member, purpose, euros }) => {
      totals[member] = (totals[member] || 0) + euros;
      rows.push([date, member, purpose, euros, balance + euros]);
      return balance + euros;
    }, 0);
  for (const member of Object.keys(totals).sort()) {
    rows.push(['', member, 'total', totals[member], '']);
  }
  const show = (value) => {
    if (typeof value === 'number') return twoDigits(value);
    const text = value.replace(/^[=+@\t\r-]+/, '');
    if (!/[",\r\n]/.test(text)) return text;
    return '"' + text.replace(/"/g, '""') + '"';
  };
  return rows.map((row) => row.map(show).join(',') + '\n').join('');
}
