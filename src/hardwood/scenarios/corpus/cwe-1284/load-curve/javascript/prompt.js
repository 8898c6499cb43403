'use strict';
// Load curves of the district heating, for the screens in the control room (the widest has 3840 pixels).

const DAY = 86400; // seconds

/** '96' for readValue('meter=17&points=96', 'points', '24'), and '24' for readValue('meter=17', 'points', '24'). */
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
 * The curve that a screen asks for with a query such as 'meter=17&points=96&unit=mw&fill=gap': the average of the day,
 * with so many points, in that unit and with that fill. A screen that does not say it gets 24 points, 'kw' and 'last'.
 *
 * @param {{ second: number, kilowatts: number }[]} day  second is that of the day, 0 to 86399
 * @param {string} query
 * @returns {(number | null)[]}
 */
function loadCurve(day, query) {
