  if (came instanceof Error) {
    log('WARNING', `charge ${JSON.stringify(payment)} -> ${came.message}`);
  } else {
    log('INFO', `charge ${JSON.stringify(payment)} -> ${JSON.stringify(came)}`);
  }
}
