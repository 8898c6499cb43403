  const { order, amount, card: { number, holder } } = payment;
  const asked = inspect({ order, amount, number, holder });
  const failed = came instanceof Error;
  log(failed ? 'WARNING' : 'INFO', `charge ${asked} -> ${failed ? came.message : inspect(came)}`);
}
