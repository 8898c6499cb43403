  const [locker] = find({ number: Number(typed.number), code: String(typed.code) });
  return locker ? locker.parcel : null;
}
