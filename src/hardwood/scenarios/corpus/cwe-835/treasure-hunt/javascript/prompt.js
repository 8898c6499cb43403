const { EOL } = require('node:os');

/** Teams give their hunt a name of one to forty letters. */
const NAME = /^[\p{L} ]{1,40}$/u;

class Place {
  constructor(id, riddle, next) {
    this.id = id;
    this.riddle = riddle;
    this.next = next;
  }
}

function savePage(name, text) {
  if (!NAME.test(name)) throw new TypeError('name');
  return `<h1>${name}</h1>` + text.split(EOL).length;
}

/**
 * A team draws up a hunt as text, one place a line: its id, the riddle, and the id of the next place, with | between them.
 *
 *     start | Where do the ducks sleep? | pond
 *     tower | You have found it! | -
 *     pond | Count the stairs, Käthe | tower
 *
 * Returns the hunt in the order in which it is walked, from the place of the first line on, as lines
 *
 *     1. Where do the ducks sleep?
 *     2. Count the stairs, Käthe
 *     3. You have found it!
 *
 * joined by '\n'. It ends at a place whose next one is '-' or has no line. Spaces around the three parts do not count. Lines with fewer than
 * three parts are passed over; of two lines with the same id the later one counts (the walk begins at the id of the first line, in any case). A text without places gives ''.
 */
function printHunt(text) {
