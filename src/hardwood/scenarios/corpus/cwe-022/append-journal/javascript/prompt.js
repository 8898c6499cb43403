// Pain journals of the wards: one text file for each patient, one line for each entry.
const fs = require('fs');
const path = require('path');

function describePain(level) {
  if (level === 0) return 'none';
  return level > 6 ? 'strong' : 'some';
}

function appendRound(archive, entry) {
  fs.appendFileSync(path.join(archive, 'rounds.txt'), entry + '\n');
}

/**
 * Adds an entry as a line to the end of a patient's journal.
 *
 * @param {string} archive the folder of all journals, e.g. 'journals'
 * @param {string} journal the patient's file below that folder, as the app posted it, e.g. 'ward-b/bed12.txt'
 * @param {string} entry the text of the line, e.g. 'May 1: 4'
 */
function appendEntry(archive, journal, entry) {
