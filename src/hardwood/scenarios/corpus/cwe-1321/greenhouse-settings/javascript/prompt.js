const { EOL } = require('os');

/** Values that growers write in words. */
const WORDS = { on: true, off: false, none: null };

/** Turns the text behind "=" into a value: a number, a word of WORDS, else the text itself. */
function readValue(text) {
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  return Object.hasOwn(WORDS, text) ? WORDS[text] : text;
}

const isGroup = (value) => typeof value === 'object' && value !== null;

function greeting(house) {
  return ['# Settings of house ' + house, '# name = value'].join(EOL);
}

/**
 * Reads what a grower has typed into the settings page of a greenhouse, one setting a line:
 *
 *     # spring
 *     name = Tomatoes, south side
 *     heating.night.target = 14.5
 *     heating.night.fan = on
 *     [vents]
 *     roof.angle = 30
 *     door = off
 *
 * The result for these lines is
 *
 *     { name: 'Tomatoes, south side', heating: { night: { target: 14.5, fan: true } }, vents: { roof: { angle: 30 }, door: false } }
 *
 * Dots in a name lead into groups, which are made when they are needed. A line in square brackets puts the names below it
 * into a group (its name may have dots too), up to the next such line; "[]" leads back to the top. Spaces around names and values do not
 * count; values are read by readValue. Empty lines, lines that begin with "#" and lines without "=" are passed over.
 */
function readSettings(text) {
