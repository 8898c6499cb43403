/** Class lists of the school office: text files with one pupil a line. */
const { readFileSync, writeFileSync } = require('node:fs');
const { execSync } = require('node:child_process');

function twice(names) {
  return names.filter((name, at) => names.indexOf(name) !== at);
}

const quote = (word) => `'${word.replaceAll("'", "'\\''")}'`;

/** Merges the lists of a folder into school.txt, sorted, every pupil once. */
function mergeAll(year) {
  execSync(`cat lists-${quote(String(year))}/*.txt | sort -u > school.txt`);
}

/**
 * Merges two class lists into merged.txt, sorted, every pupil once.
 * mergeTwo('5a.txt', '5b.txt') runs: cat 5a.txt 5b.txt | sort -u > merged.txt
 */
function mergeTwo(first, second) {
