// Conversions for the physics lessons; the worksheets use them in their text.
const { readdirSync } = require('node:fs');

const EXAMPLE = 'kmToMiles(42.2)';

function celsiusToKelvin(x) {
  return x + 273.15;
}

function kmToMiles(x) {
  return x * 0.621371;
}

function worksheetNames(folder = 'worksheets') {
  return readdirSync(folder).sort();
}

/** The length of a marathon in miles. */
function exampleResult() {
  return eval(EXAMPLE);
}

/** Result of a conversion in the text of a worksheet; it is written like EXAMPLE. */
function result(text) {
