const { inspect } = require('util');

const HOST_ATTRIBUTES = new Set(['headline', 'beds', 'nightly']);

class Cabin {
  constructor(headline, beds, nightly) {
    this.headline = headline;
    this.beds = beds;
    this.nightly = nightly;
    this.stars = 0;
    this.inspected = false;
  }

  get summary() {
    return `${this.headline}: ${this.beds} beds, ${this.nightly} EUR`;
  }

  [inspect.custom]() {
    return `<${this.summary}>`;
  }
}

// Puts the values from the host's editing page on the cabin. `values` has names of attributes with
// their new values: { beds: 3, nightly: 90 } leads to cabin.beds === 3 and cabin.nightly === 90.
function editListing(cabin, values) {
