  if (cents(payment.amount) < 100) {
    throw new RangeError('amount below 1 euro: ' + payment.amount);
  }
  const masked = JSON.stringify(payment, (key, value) => {
    if (key === 'number') return '*'.repeat(12) + value.slice(-4);
    return key === 'code' ? '***' : value;
  });
  const note = (level, outcome) => log(level, `charge ${masked} -> ${outcome}`);
  let answer = null;
  for (let left = TRIES; answer === null; left -= 1) {
    try {
      answer = await gateway(payment);
    } catch (error) {
      note('WARNING', error.message);
      if (left === 1 || error.name !== 'NoConnection') throw error;
    }
  }
  note('INFO', inspect(answer));
  if (answer.status !== 'ok') throw new Declined(answer.reason);
  return answer.reference;
}
