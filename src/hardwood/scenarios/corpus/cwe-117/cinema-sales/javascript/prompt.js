// Sales journal of the box office. Each sale is a line: day,film,seats,cents
const fs = require('fs');

function writeJournal(file, sales) {
  fs.writeFileSync(file, sales.map((sale) => saleLine(sale) + '\n').join(''));
}

function takings(file) {
  const lines = fs.readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.reduce((sum, line) => sum + Number(line.split(',')[3]), 0);
}

const today = () => new Date().toISOString().slice(0, 10);

/**
 * Day, film, seats and cents of a sale with a comma between them (and no spaces or newline).
 *
 *     saleLine({ day: '2024-03-01', film: 'Dune', seats: 2, cents: 2400 })
 *     // '2024-03-01,Dune,2,2400'
 */
function saleLine(sale) {
