// Every hour the summary of each weather station goes into a folder that the partner institutes share. They put
// their own summaries there, too.
const fs = require('fs');
const { join, parse } = require('path');

const DIRECTIONS = ['N', 'E', 'S', 'W'];

// 315 to 44 is N, 45 to 134 E, and so on.
const direction = (degrees) => DIRECTIONS[Math.floor(((degrees + 45) % 360) / 90)];

function published(folder) {
  return fs.readdirSync(folder).filter((name) => name.endsWith('.txt')).map((name) => parse(name).name);
}

/**
 * Writes the summary of a station's hour to the file STATION.txt in the folder, in place of that of the hour before:
 *
 *   station hill-3
 *   temperature 11.5 (10.0 to 13.0)
 *   gust 17.2 from W
 *   wind N 3 E 0 S 1 W 8
 *
 * The first temperature is the mean, in brackets are the lowest and the highest. The gust is the strongest one (the
 * first of equals), and the wind line counts the measurements by direction.
 *
 * @param {string} folder
 * @param {string} station
 * @param {{ celsius: number, windFrom: number, gust: number }[]} hour  windFrom is in degrees, 0 to 359
 * @returns {boolean} whether the file was written; without measurements it is left as it is, and the answer is false
 */
function publishHour(folder, station, hour) {
