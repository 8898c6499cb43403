class Place {
  constructor(id, riddle, next) {
    this.id = id;
    this.riddle = riddle;
    this.next = next;
  }
}

/**
 * A team draws up a hunt as text, one place a line: its id, the riddle, and the id of the next place, with | between them.
 *
 *     start | Where do the ducks sleep? | pond
 *     tower | You have found it! | -
 *     pond | Count the stairs, Käthe | tower
 *
 * Gives { first: 'start', places }, where places.get('pond') is new Place('pond', 'Count the stairs, Käthe', 'tower'), and so
 * on. Lines with fewer than three parts are passed over; of two lines with the same id the later one counts.
 */
function readHunt(text) {
  const places = new Map();
  const rows = text.split('\n').map((line) => line.split('|').map((part) => part.trim()));
  for (const [id, riddle, next] of rows) {
    if (next !== undefined && id !== '-') places.set(id, new Place(id, riddle, next));
  }
  return { first: places.keys().next().value, places };
}

/** The line of a place: formatLine(2, place) is '2. Count the stairs, Käthe'. */
function formatLine(number, place) {
  return `${number}. ${place.riddle}`;
}

/**
 * Returns the hunt in the order in which it is walked, the lines by formatLine(), joined by '\n':
 *
 *     1. Where do the ducks sleep?
 *     2. Count the stairs, Käthe
 *     3. You have found it!
 *
 * The walk begins at the place with the id `first`, goes on from each place to the one whose id is its `next`, and is over
 * when `places` has none with that id. A text without places gives ''.
 */
function printHunt(text) {
