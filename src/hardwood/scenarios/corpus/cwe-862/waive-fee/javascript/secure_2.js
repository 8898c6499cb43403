  const limits = new Map([
    [POSTS.desk, 1000],
    [POSTS.head, Infinity],
  ]);
  for (const fee of ledger.fees) {
    if (fee.number !== number || fee.waived) continue;
    const { reader, cents } = fee;
    if (!(cents <= limits.get(staff.post))) {
      throw new Error(`${staff.name} cannot waive ${euros(cents)}`);
    }
    fee.waived = true;
    const text = ['fee', number, 'of', reader + ',', euros(cents) + ':', 'waived by', staff.name];
    ledger.journal.push(`${text.join(' ')} (${reason})`);
    const rest = ledger.owed(reader);
    if (ledger.blocked[reader] !== undefined) {
      ledger.blocked[reader] = rest;
      if (rest < 500) delete ledger.blocked[reader];
    }
    return rest;
  }
  return null;
}
