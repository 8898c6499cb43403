function desk(calls) {
  const fees = [[31, 'R-204', 450], [32, 'R-77', 1000], [33, 'R-204', 1001], [34, 'R-204', 50], [35, 'R-9', 80000], [36, 'R-77', 499], [37, 'R-5', 600], [38, 'R-5', 550]];
  const ledger = new Ledger(
    fees.map(([number, reader, cents]) => ({ number, reader, cents, waived: false })),
    { 'R-204': 1501, 'R-77': 1499, 'R-9': 80000, 'R-1': 9900 },
  );
  const people = [{ name: 'Vic', post: 'volunteer' }, { name: 'Ida', post: 'desk' }, { name: 'Hedda', post: 'head' }];
  const out = [];
  for (const [who, number, reason] of calls) {
    try {
      out.push(String(waive(ledger, people[who], number, reason) ?? -1));
    } catch (error) {
      out.push('error');
    }
  }
  out.push(...ledger.journal, ...Object.keys(ledger.blocked).sort().map((reader) => `blocked ${reader} ${ledger.blocked[reader]}`));
  return [...out, ['waived', ...ledger.fees.filter((fee) => fee.waived).map((fee) => fee.number)].join(' ')].join('\n');
}
