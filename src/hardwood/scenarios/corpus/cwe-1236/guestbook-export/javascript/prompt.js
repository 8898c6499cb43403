// The guest book of the museum: what visitors write on the tablet at the exit.
'use strict';

// An entry: { name: 'Ann Lee', town: 'Bergen', stars: 5, text: 'Lovely' }

const TITLES = ['Name', 'Town', 'Stars', 'Text'];

/** Text in quotes, quotes in it doubled. Numbers stay as they are. */
const cell = (value) => (typeof value === 'number' ? String(value) : `"${value.replaceAll('"', '""')}"`);

function entriesByStars(entries) {
  const counts = { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 };
  for (const entry of entries) counts[entry.stars] += 1;
  return counts;
}

/**
 * The weekly list, which the curators open in their spreadsheet: a CSV text with semicolons.
 *
 * First the TITLES, then a line for each entry, sorted by town, and in one town in the order in which they
 * came. Entries without a text are left out. The last line has the number of entries and their average
 * with one digit:
 *
 *   "Name";"Town";"Stars";"Text"
 *   "Ann Lee";"Bergen";5;"A ""blue"" room, lovely"
 *   "Jo Dahl";"Oslo";4;"Too cold"
 *   "2 entries";"";4.5;""
 *
 * Lines end with \n. When there is no entry with a text, the list is the line of titles alone.
 */
function weeklyList(entries) {
