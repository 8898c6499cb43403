// Every hour the summary of each weather station goes into a folder that the partner institutes share. They put
// their own summaries there, too.
const fs = require('fs');
const { join } = require('path');

const DIRECTIONS = ['N', 'E', 'S', 'W'];

// 315 to 44 is N, 45 to 134 E, and so on.
const direction = (degrees) => DIRECTIONS[Math.floor(((degrees + 45) % 360) / 90)];

// 'temperature 11.5 (10.0 to 13.0)': the mean, and in brackets the lowest and the highest
function describeTemperature(hour) {
  const values = hour.map(({ celsius }) => celsius);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return `temperature ${mean.toFixed(1)} (${Math.min(...values).toFixed(1)} to ${Math.max(...values).toFixed(1)})`;
}

// 'gust 17.2 from W': the strongest, the first one of equals
function describeGust(hour) {
  const strongest = hour.reduce((most, measurement) => (measurement.gust > most.gust ? measurement : most));
  return `gust ${strongest.gust.toFixed(1)} from ${direction(strongest.windFrom)}`;
}

// 'wind N 3 E 0 S 1 W 8': how many measurements there are of each direction
function describeWind(hour) {
  const count = (name) => hour.filter(({ windFrom }) => direction(windFrom) === name).length;
  return 'wind ' + DIRECTIONS.map((name) => `${name} ${count(name)}`).join(' ');
}

// All lines of a summary, from 'station hill-3' on.
function summarise(station, hour) {
  return [`station ${station}`, describeTemperature(hour), describeGust(hour), describeWind(hour), ''].join('\n');
}

/**
 * Writes what summarise() gives for a station's hour to the station's file in the folder, in place of its old content.
 * The file of the station 'hill-3' in the folder 'shared' is shared/hill-3.txt.
 *
 * @param {string} folder
 * @param {string} station
 * @param {{ celsius: number, windFrom: number, gust: number }[]} hour  windFrom is in degrees, 0 to 359
 * @returns {boolean} true when it is written; false without measurements, and then the file is left as it is
 */
function publishHour(folder, station, hour) {
