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
  const other = world.get(name);
  if (other === undefined) return `nobody is called ${name}`;
  if (other === giver) return 'that is you';
  if (giver.given >= 5) return 'five gifts a day';
  const fee = Math.floor(amount / 100);
  if (!handOver(giver, other, amount, fee)) return `you have only ${giver.gold} gold`;
  sendMail(giver, other, amount, words);
  return `${name} has ${amount} gold from you (fee ${fee})`;
}

/**
 * Hands gold over from one Player to another. The giver pays the amount and the fee for the post, and has given one more
 * gift; the other gets the amount: after handOver(ayla, borin, 250, 2) ayla has 252 gold less, and borin 250 more.
 *
 * @returns {boolean} false, and nothing changes, when the giver has not enough gold for both; else true
 */
function handOver(giver, other, amount, fee) {
