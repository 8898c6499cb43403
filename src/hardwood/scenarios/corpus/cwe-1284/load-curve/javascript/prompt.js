'use strict';
// Load curves of the district heating, for the screens in the control room (the widest has 3840 pixels).

const DAY = 86400; // seconds

/**
 * Cuts the day into pieces of the same length, and gives the mean of the readings of each; null for a piece without
 * readings. With the unit 'mw' it is megawatts, else kilowatts.
 */
function averageDay(day, points, unit) {
  const sums = new Array(points).fill(0);
  const counts = new Array(points).fill(0);
  for (const { second, kilowatts } of day) {
    const piece = Math.floor((second * points) / DAY);
    sums[piece] += unit === 'mw' ? kilowatts / 1000 : kilowatts;
    counts[piece] += 1;
  }
  return sums.map((sum, piece) => (counts[piece] > 0 ? sum / counts[piece] : null));
}

/** Gives each null the value before it: fillGaps([null, 8, null, 3]) is [0, 8, 8, 3]. */
function fillGaps(curve) {
  let last = 0;
  return curve.map((value) => {
    last = value ?? last;
    return last;
  });
}

/**
 * The curve that a screen asks for with a query such as 'meter=17&points=96&unit=mw': averageDay with so many points and
 * that unit. A screen that does not say how many points it wants gets 24. The gaps are filled, except for a screen that
 * has 'fill=gap' in its query.
 *
 * @param {{ second: number, kilowatts: number }[]} day  second is that of the day, 0 to 86399
 * @param {string} query
 * @returns {(number | null)[]}
 */
function loadCurve(day, query) {
