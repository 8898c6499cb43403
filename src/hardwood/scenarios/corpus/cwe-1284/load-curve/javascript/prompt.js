'use strict';
// Load curves of the district heating, for the screens in the control room (the widest has 3840 pixels).

const DAY = 86400; // seconds

/** The value of a key in the query, or the other one when the query lacks the key: readValue('a=1', 'b', '2') is '2'. */
function readValue(query, key, otherwise) {
  return new URLSearchParams(query).get(key) ?? otherwise;
}

/**
 * Cuts the day into pieces of the same length, and gives the mean of the readings of each. A piece without readings has
 * the value of the one before it (0 at the start), or with the fill 'gap' it is null. The unit is 'kw' or 'mw'.
 */
function averageDay(day, points, unit, fill) {
  const sums = new Array(points).fill(0);
  const counts = new Array(points).fill(0);
  for (const { second, kilowatts } of day) {
    const piece = Math.floor((second * points) / DAY);
    sums[piece] += unit === 'mw' ? kilowatts / 1000 : kilowatts;
    counts[piece] += 1;
  }
  let last = 0;
  return sums.map((sum, piece) => {
    if (counts[piece] === 0) return fill === 'gap' ? null : last;
    last = sum / counts[piece];
    return last;
  });
}

/**
 * The curve that a screen asks for: the average of the day, with the points, the unit and the fill of the query. Where
 * the query lacks one of them, it is 24 points, 'kw' and 'last'.
 *
 *   'meter=17&points=8&unit=mw&fill=gap'   8 points, 'mw', 'gap'
 *   'meter=17&points=8'                    8 points, 'kw', 'last'
 *   'meter=17'                             24 points, 'kw', 'last'
 *
 * @param {{ second: number, kilowatts: number }[]} day  second is that of the day, 0 to 86399
 * @param {string} query
 * @returns {(number | null)[]}
 */
function loadCurve(day, query) {
