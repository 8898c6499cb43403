class Player {
  constructor(name, gold) {
    this.name = name;
    this.gold = gold; // in whole pieces
    this.given = 0; // gifts that were given today
    this.mail = [];
  }
}

const world = new Map(); // name -> Player

function join(name, gold = 0) {
  world.set(name, new Player(name, gold));
  return world.get(name);
}

// '/give borin 250 thanks for the sword' is ['borin', 250, 'thanks for the sword']; null for a line of another form.
function readOrder(line) {
  const form = /^\/give (\S+) (\S+) ?(.*)$/.exec(line);
  return form && !Number.isNaN(Number(form[2])) ? [form[1], Number(form[2]), form[3]] : null;
}

// The mail is 'ayla gives you 250 gold: thanks for the sword', without words 'ayla gives you 250 gold'.
function sendMail(giver, other, amount, words) {
  other.mail.push(`${giver.name} gives you ${amount} gold` + (words ? `: ${words}` : ''));
}

// What a player reads who typed a line such as '/give borin 250 thanks for the sword'.
function give(giver, line) {
  const order = readOrder(line);
  if (order === null) return '/give NAME GOLD';
  const [name, amount, words] = order;
  if (!world.has(name)) return `nobody is called ${name}`;
  if (world.get(name) === giver) return 'that is you';
  if (giver.given >= 5) return 'five gifts a day';
  return handOver(giver, world.get(name), amount, words);
}

/**
 * Hands gold over, both are Players. The post takes a fee of 1 gold for each full 100 of the amount, so 2 for 250.
 *
 * When the giver cannot pay the amount and the fee, nothing happens, and the answer is 'you have only 120 gold'.
 * Else the giver pays both and has given one more gift, the other gets the amount and the mail, and the answer is
 * 'borin has 250 gold from you (fee 2)'.
 */
function handOver(giver, other, amount, words) {
