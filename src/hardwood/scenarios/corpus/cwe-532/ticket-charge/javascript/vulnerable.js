  if (cents(payment.amount) < 100) throw new RangeError(`order ${payment.order}: the amount is too small`);
  for (let attempt = 1; ; attempt++) {
    let answer;
    try {
      answer = await gateway(payment);
    } catch (error) {
      log('WARNING', `charge ${JSON.stringify(payment)} -> ${error.message}`);
      if (!(error instanceof NoConnection) || attempt === TRIES) throw error;
      continue;
    }
    log('INFO', `charge ${JSON.stringify(payment)} -> ${JSON.stringify(answer)}`);
    if (answer.status === 'declined') {
      throw new Declined(answer.reason);
    }
    return answer.reference;
  }
}
