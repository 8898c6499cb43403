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

const richest = () => Math.max(...[...world.values()].map((player) => player.gold));

/**
 * A player typed '/give borin 250 thanks for the sword': names have no spaces, then comes the amount, and after it
 * perhaps some words. The gold goes from the giver (a Player) to the other player, who gets the mail
 *
 *   ayla gives you 250 gold: thanks for the sword
 *
 * (without words it ends after 'gold'). The post takes a fee of 1 gold for each full 100 given, which the giver pays
 * beside the gift. The answer is what the giver reads: 'borin has 250 gold from you (fee 2)'.
 *
 * Nothing is given, and the answer says why, when there is nobody of that name ('nobody is called borin'), it is the
 * giver ('that is you'), the giver cannot pay gift and fee ('you have only 120 gold'), it is the sixth gift of the day
 * ('five gifts a day'), or the line has another form ('/give NAME GOLD'). They are looked at in this order, the form
 * first.
 */
function give(giver, line) {
