  const given = reason.replace(/[\r\n]+/g, ' ');
  audit(`REFUND ${invoice} ${euros(cents)}: ${given}`);
}
