'use strict';
// Load curves of the district heating, for the screens in the control room (the widest has 3840 pixels).

const DAY = 86400; // seconds

const peak = (day) => day.reduce((most, reading) => Math.max(most, reading.kilowatts), 0);

function caption(query, day) {
  const values = new URLSearchParams(query);
  return `meter ${values.get('meter')}, peak ${peak(day).toFixed(1)} kW`;
}

/**
 * The curve that a screen asks for with a query such as 'meter=17&points=96': the day, cut into so many pieces of the
 * same length, and for each piece the mean of its readings. A piece without readings has the value of the one before
 * it (0 at the start). A screen that does not say how many points it wants gets 24.
 *
 * With 'fill=gap' in the query, pieces without readings are null. With 'unit=mw' the values are megawatts.
 *
 * @param {{ second: number, kilowatts: number }[]} day  second is that of the day, 0 to 86399
 * @param {string} query
 * @returns {(number | null)[]}
 */
function loadCurve(day, query) {
