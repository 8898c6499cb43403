  const [command, name, number, ...words] = line.split(' ');
  const amount = Number(number);
  if (command !== '/give' || !Number.isSafeInteger(amount) || amount < 1) {
    return '/give NAME GOLD';
  }
  const other = world.get(name);
  if (other === undefined) return `nobody is called ${name}`;
  if (other === giver) return 'that is you';
  const fee = Math.floor(amount / 100);
  if (giver.gold < amount + fee) {
    return `you have only ${giver.gold} gold`;
  }
  if (giver.given >= 5) return 'five gifts a day';
  giver.gold -= amount + fee;
  giver.given += 1;
  other.gold += amount;
  let mail = `${giver.name} gives you ${amount} gold`;
  if (words.length > 0) {
    mail += `: ${words.join(' ')}`;
  }
  other.mail.push(mail);
  return `${name} has ${amount} gold from you (fee ${fee})`;
}
