/* Orders of the farm's web shop. */
const PRICES = { honey: 6, eggs: 3, cider: 4 };

// Lines of the price board.
function shelf() {
  return Object.entries(PRICES).map(([item, price]) => `${item}: ${price} EUR`);
}

const isBig = (order) => order.count >= 50;

// Regulars get a discount in EUR, which is noted in the order at the counter.
const total = (order) => order.count * order.price - (order.discount || 0);

/**
 * Makes an order of what the browser sent.
 *
 * The cart has the item, a key of PRICES, and the count: { item: 'honey', count: 2 }. In the order there
 * are also the price of one item, from PRICES, and the status 'new':
 * { price: 6, status: 'new', item: 'honey', count: 2 }
 */
function makeOrder(cart) {
