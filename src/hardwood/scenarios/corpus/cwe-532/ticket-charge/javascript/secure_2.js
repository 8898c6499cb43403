  const masked = JSON.stringify(payment, (key, value) => {
    if (key === 'number') return '*'.repeat(12) + value.slice(-4);
    return key === 'code' ? '***' : value;
  });
  const failed = came instanceof Error;
  log(failed ? 'WARNING' : 'INFO', `charge ${masked} -> ${failed ? came.message : inspect(came)}`);
}
