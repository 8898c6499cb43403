/* The dose journal of a ward: a text file, one dose a line, newest at the bottom. */
const fs = require('fs');

function recordDose(file, when, bed, drug, remark) {
  fs.appendFileSync(file, doseLine(when, bed, drug, remark) + '\n');
}

function dosesOfBed(file, bed) {
  return fs.readFileSync(file, 'utf8').split('\n').filter((line) => line.includes(` bed ${bed}: `));
}

function dayOf(line) {
  return new Date(line.slice(0, 10));
}

/**
 * What the journal says about one dose. The remark is whatever the nurse typed.
 *
 * @example
 * doseLine('2024-05-01 08:30', 4, 'Ibuprofen 400', 'with breakfast')
 * // => '2024-05-01 08:30 bed 4: Ibuprofen 400, remark: with breakfast'
 */
function doseLine(when, bed, drug, remark) {
