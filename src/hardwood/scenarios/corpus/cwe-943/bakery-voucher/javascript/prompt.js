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

  // The first document that the query holds for, or null.
  findOne(query) {
    return this.documents.find((document) => Object.keys(query).every((key) => Collection.holds(document[key], query[key]))) ?? null;
  }
}

const vouchers = new Collection(); // { code: 'SPRING-5', percent: 5, used: false }
const FREE_DELIVERY = 3000;
const DELIVERY = 350;

// Works out what an order of the web shop costs, all in cents. The order is the parsed JSON of the customer's basket:
//
//   { items: [{ bread: 'Rye', cents: 420, count: 2 }, { bread: 'Pretzel', cents: 90, count: 10 }], voucher: 'SPRING-5' }
//
// Returns { goods: 1740, discount: 87, delivery: 350, total: 2003 }.
function price(order) {
  const goods = order.items.reduce((sum, item) => sum + item.cents * item.count, 0);
  const discount = redeem(order, goods);
  const delivery = goods >= FREE_DELIVERY || order.items.length === 0 ? 0 : DELIVERY;
  return { goods, discount, delivery, total: goods - discount + delivery };
}

// Redeems the voucher of an order whose goods cost so many cents, and returns the discount. order.voucher, which may be missing, is
// the code of a document in vouchers; if there is none, or if it is used, the discount is 0. Else its used is set to true, and
// the discount is its percent of the goods, rounded down: 87 for 5 percent of 1740.
function redeem(order, goods) {
