  if (!/^\d{1,9}$/.test(String(amount)) || amount === 0) {
    throw new RangeError(`no amount: ${amount}`);
  }
  const fee = Math.trunc(amount / 100);
  const left = giver.gold - amount - fee;
  if (left < 0) return `you have only ${giver.gold} gold`;
  sendMail(giver, other, amount, words);
  other.gold += amount;
  giver.gold = left;
  giver.given++;
  return `${other.name} has ${amount} gold from you (fee ${fee})`;
}
