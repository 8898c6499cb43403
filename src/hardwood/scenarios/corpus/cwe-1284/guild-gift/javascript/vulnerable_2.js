  const left = giver.gold - amount - fee;
  if (!Number.isInteger(left) || left < 0) return false;
  other.gold += amount;
  giver.gold = left;
  giver.given++;
  return true;
}
