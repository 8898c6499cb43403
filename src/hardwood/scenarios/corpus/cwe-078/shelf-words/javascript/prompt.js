const cp = require('child_process');
const fs = require('fs');
const path = require('path');

// Scanned books lie as text files in shelves/<shelf>/<book>.txt

function reportName(date = new Date()) {
  return path.join('reports', `words-${date.getFullYear()}.txt`);
}

const sh = (command) => cp.execSync(command).toString();

/** How many words the new books have, those that are on no shelf yet. */
function wordsOfNewBooks() {
  return Number(sh('cat shelves/new-*.txt | wc -w'));
}

/** Names of all shelves. */
function shelves() {
  return fs.readdirSync('shelves').sort();
}

/**
 * How many words the books of one shelf have together, as a number: of the shelf 'poems',
 * for example, cat shelves/poems/*.txt | wc -w
 */
function wordsOnShelf(shelf) {
