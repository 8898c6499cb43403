  const locker = lockers.find(({ number, code }) => number === typed.number && code === typed.code);
  return locker?.parcel ?? null;
}
