// Builds the XML that the cash desk sends to the bank.

const RENT = 480;

const order = ({ to, reference, euros }) =>
  `<transfer><to>${to}</to><reference>${reference}</reference><euros>${euros}</euros></transfer>`;

/** Sum of the amounts of a day. */
const total = (amounts) => amounts.reduce((sum, euros) => sum + euros, 0);

/** Order for the rent of a month, given as a number. */
function rentOrder(month) {
  return order({ to: 'landlord', reference: `rent ${month}`, euros: RENT });
}

/**
 * Order that pays money back to the account "customer".
 *
 * @param {string} reference the customer's own words for the bank statement, e.g. 'broken lamp'
 * @param {number} euros the amount, e.g. 20
 * @returns {string} the order
 */
function refundOrder(reference, euros) {
