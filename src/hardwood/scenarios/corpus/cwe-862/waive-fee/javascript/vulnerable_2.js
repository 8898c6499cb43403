  const limits = new Map([
    [POSTS.desk, 1000],
    [POSTS.head, Infinity],
  ]);
  const fee = ledger.fees.find((candidate) => candidate.number === number);
  if (!fee || fee.waived) return null;
  if (fee.cents > limits.get(staff.post)) throw new Error(`${staff.name} cannot waive ${euros(fee.cents)}`);
  fee.waived = true;
  ledger.noteWaiver(fee, staff.name, reason);
  return ledger.settleReader(fee.reader);
}
