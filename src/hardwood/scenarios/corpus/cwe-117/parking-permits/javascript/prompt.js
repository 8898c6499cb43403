const fs = require('node:fs');

const REGISTER = 'permits.txt';

function year() {
  return new Date().getFullYear();
}

// Number plates with a paid permit. Fields are split at semicolons.
function paidPlates() {
  const plates = [];
  for (const line of fs.readFileSync(REGISTER, 'utf8').split('\n')) {
    const [plate, , state] = line.split(';');
    if (state === 'paid') plates.push(plate);
  }
  return plates;
}

function startRegister(city) {
  fs.writeFileSync(REGISTER, `${city};${year()};register\n`);
}

// Appends an unpaid permit to REGISTER: plate 'KA 17' and holder 'Ruth Ek' make the line
//   KA 17;Ruth Ek;open
// with the word open in third place. The plate is checked by the caller, the holder is as
// it was typed in the form.
function addPermit(plate, holder) {
