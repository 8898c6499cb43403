// Song wishes from the form on the web site of the radio. Each show has a list, 'rock-hour.csv', which the hosts open
// with their office program while they are on the air.
const fs = require('node:fs');

const listOf = (show) => show.toLowerCase().replace(/[^a-z0-9]/g, '-') + '.csv';

function readLines(file) {
  if (!fs.existsSync(file)) return [];
  return fs.readFileSync(file, 'utf8').split('\n').filter((line) => line !== '');
}

// When a show is over.
function archive(show, date) {
  fs.renameSync(listOf(show), `${date}-${listOf(show)}`);
}

// Adds a wish to the list of a show and returns how many wishes are in it then.
//
// The form has artist, title and perhaps greeting. A new list begins with the line 'No,Artist,Title,Greeting'; wishes
// are numbered from 1:
//
//   No,Artist,Title,Greeting
//   1,Nina Simone,Feeling Good,
//   2,"Earth, Wind & Fire",September,"for ""Babs"" in Ulm"
//
// A cell with a comma or a quote in it stands in quotes, and its quotes are doubled. Line breaks within a field
// become spaces. Without an artist or a title nothing is written, and 0 is returned.
function addWish(show, form) {
