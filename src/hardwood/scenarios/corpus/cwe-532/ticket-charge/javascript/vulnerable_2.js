  if (cents(payment.amount) < 100) {
    log('WARNING', payment);
    throw new RangeError('the amount is too small');
  }
  const { order, amount, card: { number, holder } } = payment;
  const asked = inspect({ order, amount, number, holder });
  let failure;
  for (let i = 0; i < TRIES; i++) {
    try {
      const answer = await gateway(payment);
      log('INFO', `charge ${asked} -> ${inspect(answer)}`);
      if (answer.status === 'declined') throw new Declined(answer.reason);
      return answer.reference;
    } catch (error) {
      if (error instanceof Declined) throw error;
      log('WARNING', `charge ${asked} -> ${error.message}`);
      failure = error;
    }
  }
  throw failure;
}
