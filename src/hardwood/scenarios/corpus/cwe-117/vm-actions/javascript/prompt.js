const fs = require('fs');

const HISTORY = 'history.txt';

function store(entry) {
  fs.appendFileSync(HISTORY, `${entry}\n`);
}

/** Who did an action: the third of the three parts of a line. */
function owners(action) {
  const rows = fs.readFileSync(HISTORY, 'utf8').trimEnd().split('\n').map((row) => row.split(':'));
  return rows.filter((row) => row[1] === action).map((row) => row[2]);
}

/**
 * Stores an action of a virtual machine: label, action and owner, joined by colons.
 *
 * remember('web 1', 'start', 'ana') stores the entry 'web 1:start:ana'.
 * Customers choose the labels of their machines.
 */
function remember(label, action, owner) {
