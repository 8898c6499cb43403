  const cell = (text) => quoteCell(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
  let csv = 'Date,Member,Purpose,Amount,Balance\n';
  for (const { date, member, purpose, amount, balance } of addUp(book)) {
    csv += `${cell(date)},${cell(member)},${cell(purpose)},${amount},${balance}\n`;
  }
  return csv;
}
