  const fee = ledger.fees.find((candidate) => candidate.number === number);
  if (fee === undefined || fee.waived) {
    return null;
  }
  fee.waived = true;
  ledger.noteWaiver(fee, staff.name, reason);
  return ledger.settleReader(fee.reader);
}
