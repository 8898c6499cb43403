// Song wishes from the form on the web site of the radio. Each show has a list, 'rock-hour.csv', which the hosts open
// with their office program while they are on the air:
//
//   No,Artist,Title,Greeting
//   1,Nina Simone,Feeling Good,
//   2,"Earth, Wind & Fire",September,"for ""Babs"" in Ulm"
const fs = require('node:fs');

const listOf = (show) => show.toLowerCase().replace(/[^a-z0-9]/g, '-') + '.csv';

function readLines(file) {
  if (!fs.existsSync(file)) return [];
  return fs.readFileSync(file, 'utf8').split('\n').filter((line) => line !== '');
}

// The number of the next wish in a list: 1 in a new one, which gets its first line, too.
function nextNumber(file) {
  if (readLines(file).length === 0) fs.writeFileSync(file, 'No,Artist,Title,Greeting\n');
  return readLines(file).length;
}

// Adds a line to a list: appendRow(file, 3, ['Can', 'I, too', undefined]) adds '3,Can,"I, too",'. Line breaks within a
// text become spaces.
function appendRow(file, number, texts) {
  const cells = texts.map((text) => {
    const cell = (text ?? '').replace(/[\r\n]+/g, ' ');
    return /[",]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell;
  });
  fs.appendFileSync(file, `${[number, ...cells].join(',')}\n`);
}

// Adds a wish to the list of a show and returns its number in the list.
//
// The form has artist, title and perhaps greeting: { artist: 'Nina Simone', title: 'Feeling Good' } is the row
// '1,Nina Simone,Feeling Good,' of a new list. Without an artist or a title nothing is written, and 0 is returned.
function addWish(show, form) {
