// The farm sells from a shelf by the road. Orders come as text messages.

/**
 * @typedef {{ cents: number, pieces: number }} Goods  the price of one piece, and how many are on the shelf
 * @typedef {{ lines: string[], cents: number }} Bill
 */

const euros = (cents) => (cents / 100).toFixed(2);

/**
 * Bills an order, which has a line for each kind, the number and then the name: '2 jam jar'. What the farm does not
 * have, or of which nothing is left, gets no line on the bill. From 50 euros on the customer saves 5 of them.
 *
 * @param {Map<string, Goods>} shelf
 * @param {string} order
 */
function billOrder(shelf, order) {
  const bill = { lines: [], cents: 0 };
  for (const line of order.split('\n')) {
    const [number, ...words] = line.trim().split(/\s+/);
    const name = words.join(' ');
    const goods = shelf.get(name);
    if (goods && goods.pieces !== 0) sell(bill, goods, name, Number(number));
  }
  if (bill.cents >= 5000) {
    bill.cents -= 500;
    bill.lines.push('discount 5.00');
  }
  return bill;
}

/**
 * Sells one kind of goods to a customer who wants so many pieces of it; if less is on the shelf, what is there is sold.
 * With 3 jam jars for 390 cents on the shelf and 2 wanted, 1 is left, the bill's cents are 780 more, and its new line
 * is '2 jam jar 7.80', 7.80 being euros(780); with 5 wanted none is left, it is 1170 more, and '3 jam jar 11.70'.
 *
 * @param {Bill} bill
 * @param {Goods} goods
 * @param {string} name
 * @param {number} wanted
 */
function sell(bill, goods, name, wanted) {
