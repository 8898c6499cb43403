  const fee = Math.floor(amount / 100);
  if (giver.gold < amount + fee) {
    return `you have only ${giver.gold} gold`;
  }
  giver.gold -= amount + fee;
  giver.given += 1;
  other.gold += amount;
  sendMail(giver, other, amount, words);
  return `${other.name} has ${amount} gold from you (fee ${fee})`;
}
