// Trip search of the travel desk. trips.csv has lines like "T104,Oslo,2024-05-03".
const fs = require('node:fs');
const { execSync, spawnSync } = require('node:child_process');

const isTripNumber = (text) => /^T\d+$/.test(text);

// What a shell command prints, as an array of lines.
function linesOf(command, options = {}) {
  const text = execSync(command, { encoding: 'utf8', ...options });
  return text.split('\n').filter((line) => line !== '');
}

// Sorted numbers of all trips.
function trips() {
  return linesOf('cut -d, -f1 trips.csv | sort').filter(isTripNumber);
}

// Sorted numbers of the trips to one city, an array like ['T104', 'T220'].
// For Oslo that is: grep Oslo trips.csv | cut -d, -f1 | sort
function tripsTo(city) {
