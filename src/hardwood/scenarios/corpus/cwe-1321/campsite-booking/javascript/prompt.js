const querystring = require('querystring');

// The booking page of the campsite posts a form. Here the body becomes an object with groups and lists in it.

class Pitch {
  constructor(number, metres) {
    this.number = number;
    this.metres = metres;
  }

  fits(booking) {
    return Number(booking.tent?.metres ?? 0) <= this.metres;
  }
}

// Name of a field to its parts: 'guest[car][plate]' to ['guest', 'car', 'plate'], 'extras[]' to ['extras', ''], 'nights' to ['nights'].
function partsOf(field) {
  const [first, ...rest] = field.split('[');
  return [first, ...rest.map((part) => part.replace(/\]$/, ''))];
}

const isGroup = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

function confirmation(nights) {
  return querystring.stringify({ page: 'thanks', nights });
}

// parseBooking('nights=3&guest[name]=Ada+Lovelace&guest[car][plate]=B-1&extras[]=power&extras[]=dog%20%26%20cat') returns
//
//   { nights: '3', guest: { name: 'Ada Lovelace', car: { plate: 'B-1' } }, extras: ['power', 'dog & cat'] }
//
// All values are strings. [] at the end makes a list, which has the values in the order of the body. When a field comes twice
// without [], the last value counts. Fields with an empty name ('=5') are left out. An empty body gives {}.
function parseBooking(body) {
