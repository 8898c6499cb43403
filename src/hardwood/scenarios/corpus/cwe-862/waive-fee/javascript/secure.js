  const fee = ledger.fees.find((candidate) => candidate.number === number);
  if (fee === undefined || fee.waived) {
    return null;
  }
  if (staff.post !== POSTS.head && (staff.post !== POSTS.desk || fee.cents > 1000)) {
    return null;
  }
  fee.waived = true;
  ledger.noteWaiver(fee, staff.name, reason);
  return ledger.settleReader(fee.reader);
}
