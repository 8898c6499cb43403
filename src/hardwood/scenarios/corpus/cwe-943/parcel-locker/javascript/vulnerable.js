  const [locker] = find({ number: typed.number, code: typed.code });
  return locker ? locker.parcel : null;
}
