  const { card, ...shown } = payment;
  if (came instanceof Error) {
    log('WARNING', `charge ${JSON.stringify(shown)} -> ${came.message}`);
  } else {
    log('INFO', `charge ${JSON.stringify(shown)} -> ${JSON.stringify(came)}`);
  }
}
