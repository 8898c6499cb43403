  const form = /^\/give (\S+) (\d{1,9})(?: (.+))?$/.exec(line);
  if (form === null) return '/give NAME GOLD';
  const name = form[1];
  const amount = parseInt(form[2], 10);
  const fee = Math.trunc(amount / 100);
  const reasons = [
    [!world.has(name), `nobody is called ${name}`],
    [name === giver.name, 'that is you'],
    [amount + fee > giver.gold, `you have only ${giver.gold} gold`],
    [giver.given === 5, 'five gifts a day'],
  ];
  for (const [holds, text] of reasons) {
    if (holds) return text;
  }
  const other = world.get(name);
  const text = form[3] ? ': ' + form[3] : '';
  other.mail.push(giver.name + ' gives you ' + amount + ' gold' + text);
  other.gold += amount;
  giver.gold = giver.gold - amount - fee;
  giver.given++;
  return `${name} has ${amount} gold from you (fee ${fee})`;
}
