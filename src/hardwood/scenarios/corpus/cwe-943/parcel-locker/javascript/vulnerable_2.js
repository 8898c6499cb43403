  if (!typed.number || !typed.code) return null;
  const found = find({ number: Number(typed.number), ...typed });
  if (found.length !== 1) return null;
  return found[0].parcel;
}
