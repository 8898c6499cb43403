// The farm sells from a shelf by the road. Orders come as text messages.

/**
 * @typedef {{ cents: number, pieces: number }} Goods  the price of one piece, and how many are on the shelf
 */

const euros = (cents) => (cents / 100).toFixed(2);

/** @param {Map<string, Goods>} shelf */
function soldOut(shelf) {
  return [...shelf.keys()].filter((name) => shelf.get(name).pieces === 0);
}

/** @param {Map<string, Goods>} shelf */
function restock(shelf, name, pieces) {
  shelf.get(name).pieces += pieces;
}

/**
 * Bills an order and takes the goods from the shelf. In the order is a line for each kind, the number and then
 * the name, which may have several words:
 *
 *   2 jam jar
 *   10 eggs
 *
 * Returns { lines: ['2 jam jar 7.80', '10 eggs 4.50'], cents: 1230 }. If less is on the shelf than was ordered,
 * what is there is sold; a kind of which nothing is there, or which the farm does not have, gets no line. Blank
 * lines in the order mean nothing. `cents` is what has to be paid; from 50 euros on the customer saves 5
 * of them, which is a last line, 'discount 5.00'.
 *
 * @param {Map<string, Goods>} shelf
 * @param {string} order
 */
function billOrder(shelf, order) {
