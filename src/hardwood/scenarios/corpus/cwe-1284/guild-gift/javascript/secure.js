  if (!Number.isSafeInteger(amount) || amount < 1) return false;
  if (giver.gold < amount + fee) {
    return false;
  }
  giver.gold -= amount + fee;
  giver.given += 1;
  other.gold += amount;
  return true;
}
