  const cell = (text) => quoteCell(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
  let csv = '';
  for (const [date, member, purpose, amount, balance] of entries) {
    csv += `${cell(date)},${cell(member)},${cell(purpose)},${amount},${balance}\n`;
  }
  return csv;
}
