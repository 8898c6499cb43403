// A tiny spreadsheet for the household budget.

const TAX = '(19 + 2.5) / 100';
const SUM_SIGNS = '0123456789+-*/(). ';

// The letters of a cell's name: 'B' for 'B7'.
const column = (cell) => /^[A-Z]+/.exec(cell)[0];

// One row of the number pad on the screen.
const padRow = (from) => [...SUM_SIGNS].slice(from, from + 4).join(' | ');

// Result of the sum TAX, a number.
function tax() {
  return eval(TAX);
}

// Result of a sum that was typed into a cell, e.g. 14 for '2*(3+4)'.
function workOut(text) {
