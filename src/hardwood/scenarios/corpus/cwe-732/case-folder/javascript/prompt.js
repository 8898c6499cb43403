const fs = require('fs');
const path = require('path');

const OFFICE = 'cases';

// Finds a case number such as C-2024-17 in a letter, or null.
function caseNumber(text) {
  const found = /C-\d{4}-\d+/.exec(text);
  return found && found[0];
}

function letters(number) {
  return fs.readdirSync(path.join(OFFICE, number)).filter((name) => name.endsWith('.odt'));
}

// Makes the folder for what a client tells the lawyer in confidence:
// makeCaseFolder('cases/C-2024-17') makes the folder cases/C-2024-17.
function makeCaseFolder(folder) {
