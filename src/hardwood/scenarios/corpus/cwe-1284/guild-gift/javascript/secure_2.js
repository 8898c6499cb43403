  if (!/^[1-9]\d{0,8}$/.test(String(amount))) {
    throw new RangeError(`no amount: ${amount}`);
  }
  const left = giver.gold - amount - fee;
  if (left < 0) return false;
  other.gold += amount;
  giver.gold = left;
  giver.given++;
  return true;
}
