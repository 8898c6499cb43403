// Choir members upload scores; a program of the operating system turns them into PDF.
const path = require('path');

const CONVERTERS = {
  '.mscz': ['mscore', '-o'],
  '.ly': ['lilypond', '--include=/srv/choir/styles', '-o'],
};

const pages = (count) => (count === 1 ? '1 page' : `${count} pages`);

// 'Locus iste SATB.mscz' has 4 voices.
function voices(name) {
  return path.parse(name).name.split(' ').pop().length;
}

/**
 * Converts all uploads, by running 'mscore -o STORE.pdf STORE' and the like, and returns the report that the member
 * sees, a line for each upload, and at the end how many scores there are now:
 *
 *   Locus iste.mscz: 3 pages
 *   Ave Maria.ly: failed, ...
 *   holiday.jpg: not a score
 *   1 of 3 ready
 *
 * Each line ends with a newline. The number of pages stands in the line 'pages: 3' of the program's output. For an
 * upload that the program could not convert the text after 'failed, ' tells the member about it; 'not a score' is
 * what is said for endings that are not among the CONVERTERS.
 *
 * @param {{ name: string, store: string }[]} uploads  the name on the member's computer ('Locus iste.mscz'), and where
 *   the file is ('/srv/choir/store/6f2e.mscz')
 * @param {(command: string[]) => Promise<string>} run  starts a program and gives its output; it throws an Error,
 *   with the program's output as its message, when the program failed
 */
async function convertAll(uploads, run) {
