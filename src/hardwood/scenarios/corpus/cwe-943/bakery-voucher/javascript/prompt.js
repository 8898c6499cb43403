const assert = require('assert');

class Collection {
  constructor(...documents) {
    this.documents = documents;
  }

  add(document) {
    assert(document, 'a document');
    this.documents.push(document);
  }

  // Queries such as { town: 'Ulm', cents: { $gte: 100 } }; a part may have several operators.
  static holds(value, wanted) {
    if (typeof wanted !== 'object' || wanted === null) return value === wanted;
    for (const [operator, other] of Object.entries(wanted)) {
      if (operator === '$ne' && value === other) return false;
      if (operator === '$gte' && !(value >= other)) return false;
      if (operator === '$regex' && !new RegExp(other).test(value)) return false;
      if (operator === '$exists' && (value !== undefined) !== other) return false;
    }
    return true;
  }

  findOne(query) {
    return this.documents.find((document) => Object.keys(query).every((key) => Collection.holds(document[key], query[key]))) ?? null;
  }
}

const vouchers = new Collection();
const FREE_DELIVERY = 3000;
const DELIVERY = 350;

// Works out what an order of the web shop costs, all in cents. The order is the parsed JSON of the customer's basket:
//
//   { items: [{ bread: 'Rye', cents: 420, count: 2 }, { bread: 'Pretzel', cents: 90, count: 10 }], voucher: 'SPRING-5' }
//
// goods is the sum of all items (1740 here). The voucher, which may be missing, is the code of one of our vouchers
// ({ code: 'SPRING-5', percent: 5, used: false }); one that is not used yet takes its percent off the goods, rounded down (87), and is used from then on.
// Codes that we do not have, or that are used, take off 0. Delivery costs DELIVERY unless goods without the discount reach FREE_DELIVERY; an order
// without items has no delivery. Returns { goods: 1740, discount: 87, delivery: 350, total: 2003 }.
function price(order) {
