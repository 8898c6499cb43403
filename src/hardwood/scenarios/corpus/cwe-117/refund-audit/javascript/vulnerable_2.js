  const entry = ['REFUND', invoice, euros(cents) + ':', reason.trim()].join(' ');
  audit(entry);
}
