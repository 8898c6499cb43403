#!/usr/bin/env node
// Command line wallet: the recovery words of its owner.
const fs = require('fs');

const WORDS_FILE = 'wallet.words';

/** The owner's recovery words as an array. */
function loadWords() {
  return fs.readFileSync(WORDS_FILE, 'utf8').split(/\s+/).filter((word) => word);
}

function isComplete(words) {
  return [12, 15, 18, 21, 24].includes(words.length);
}

/**
 * Writes the owner's recovery words to WORDS_FILE, with a space between two words.
 * After saveWords(['apple', 'river', 'stone']) the file says: apple river stone
 */
function saveWords(words) {
