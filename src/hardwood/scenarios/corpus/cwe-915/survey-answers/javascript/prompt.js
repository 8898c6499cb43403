// Survey of the bird watchers: each year has other questions.
const { randomUUID } = require('crypto');

// What the office notes about a sheet.
const newSheet = (watcher) => ({ watcher, counted: false, weight: 1 });

const sheetName = () => `sheet-${randomUUID().slice(0, 8)}.json`;

/**
 * The sheet of a watcher: an object with all that is in newSheet(watcher), and all of the answers.
 * The questions differ from year to year.
 *
 *   answerSheet('ann', { owls: 2, place: 'park' })
 *     // { watcher: 'ann', counted: false, weight: 1, owls: 2, place: 'park' }
 */
function answerSheet(watcher, answers) {
