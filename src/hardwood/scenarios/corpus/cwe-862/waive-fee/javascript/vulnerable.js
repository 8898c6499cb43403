  const fee = ledger.fees.find((candidate) => candidate.number === number);
  if (fee === undefined || fee.waived) {
    return null;
  }
  fee.waived = true;
  ledger.journal.push(
    `fee ${number} of ${fee.reader}, ${euros(fee.cents)}: waived by ${staff.name} (${reason})`,
  );
  const rest = ledger.owed(fee.reader);
  if (fee.reader in ledger.blocked) {
    if (rest < 500) {
      delete ledger.blocked[fee.reader];
    } else {
      ledger.blocked[fee.reader] = rest;
    }
  }
  return rest;
}
