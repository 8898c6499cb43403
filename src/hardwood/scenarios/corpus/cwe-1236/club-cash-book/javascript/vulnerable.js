  let csv = 'Date,Member,Purpose,Amount,Balance\n';
  for (const { date, member, purpose, amount, balance } of addUp(book)) {
    csv += `${quoteCell(date)},${quoteCell(member)},${quoteCell(purpose)},${amount},${balance}\n`;
  }
  return csv;
}
