  const cell = (text) => {
    const shown = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(shown) ? `"${shown.replaceAll('"', '""')}"` : shown;
  };
  let csv = 'Date,Member,Purpose,Amount,Balance\n';
  let balance = 0;
  const totals = new Map();
  for (const { date, member, purpose, amount } of book) {
    const euros = parseAmount(amount);
    if (Number.isNaN(euros)) continue;
    balance += euros;
    totals.set(member, (totals.get(member) ?? 0) + euros);
    csv += `${cell(date)},${cell(member)},${cell(purpose)},${twoDigits(euros)},${twoDigits(balance)}\n`;
  }
  for (const member of [...totals.keys()].sort()) {
    csv += `,${cell(member)},total,${twoDigits(totals.get(member))},\n`;
  }
  return csv;
}
