'use strict';

const sales = [];

// Stall keepers send their sales from their phones, with a name of their own choice for the stall.
function record({ stall, day, cents }) {
  sales.push({ stall: String(stall), day: String(day), cents: Number(cents) });
  return sales.length;
}

const euros = (cents) => (cents / 100).toFixed(2);

// Sums of the recorded sales in cents, first by stall, then by day. After
//   record({ stall: 'Old Books', day: 'sat', cents: 350 }), record({ stall: 'Old Books', day: 'sat', cents: 150 }) and
//   record({ stall: 'Lamps & more', day: 'sun', cents: 2000 })
// it gives { 'Old Books': { sat: 500 }, 'Lamps & more': { sun: 2000 } }, and {} when there are no sales.
function takings() {
