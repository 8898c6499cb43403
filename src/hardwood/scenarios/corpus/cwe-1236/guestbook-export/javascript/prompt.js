// The guest book of the museum: what visitors write on the tablet at the exit.
'use strict';

// An entry: { name: 'Ann Lee', town: 'Bergen', stars: 5, text: 'Lovely' }

const TITLES = '"Name";"Town";"Stars";"Text"\n';

/** Text in quotes, quotes in it doubled: quote('A "blue" room') is '"A ""blue"" room"'. */
const quote = (text) => `"${text.replaceAll('"', '""')}"`;

/** The entries that have a text, sorted by town, and in one town in the order in which they came. */
function sortEntries(entries) {
  return entries
    .filter((entry) => entry.text !== '')
    .sort((a, b) => (a.town < b.town ? -1 : a.town > b.town ? 1 : 0));
}

/** The last line, with the number of entries and their average: '"2 entries";"";4.5;""\n'; without entries ''. */
function sumUp(entries) {
  if (entries.length === 0) return '';
  const average = entries.reduce((sum, entry) => sum + entry.stars, 0) / entries.length;
  return `"${entries.length} entries";"";${average.toFixed(1)};""\n`;
}

/**
 * The weekly list, which the curators open in their spreadsheet: a CSV text with semicolons.
 *
 *   "Name";"Town";"Stars";"Text"
 *   "Ann Lee";"Bergen";5;"A ""blue"" room, lovely"
 *   "Jo Dahl";"Oslo";4;"Too cold"
 *   "2 entries";"";4.5;""
 */
function weeklyList(entries) {
  const sorted = sortEntries(entries);
  return TITLES + listEntries(sorted) + sumUp(sorted);
}

/**
 * The lines of the entries in the weekly list, in the given order. Each has the name, the town, the stars (a number without
 * quotes) and the text, and ends with \n: '"Ann Lee";"Bergen";5;"A ""blue"" room"\n'. Without entries it is ''.
 */
function listEntries(entries) {
