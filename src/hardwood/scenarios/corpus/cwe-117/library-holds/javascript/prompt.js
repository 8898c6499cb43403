'use strict';
const { appendFileSync } = require('node:fs');

function shelfOrder(holds) {
  return [...holds].sort((a, b) => (a.title < b.title ? -1 : 1));
}

// The ledger is read line by line when books are handed out.
function appendToLedger(file, holds) {
  for (const { card, title, wish } of shelfOrder(holds)) {
    appendFileSync(file, holdLine(card, title, wish));
  }
}

// Returns the text "card CARD owes CENTS cents" with a newline at its end.
function feeLine(card, cents) {
  return `card ${card} owes ${cents} cents\n`;
}

// Returns the text "card CARD holds TITLE, wish: WISH" with a newline at its end.
// The wish is what the reader wrote on the slip, for example "large print".
function holdLine(card, title, wish) {
