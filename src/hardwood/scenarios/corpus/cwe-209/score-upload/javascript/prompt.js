// Choir members upload scores; a program of the operating system turns them into PDF.
const path = require('path');

const CONVERTERS = {
  '.mscz': ['mscore', '-o'],
  '.ly': ['lilypond', '--include=/srv/choir/styles', '-o'],
};

// What converts an upload: ['mscore', '-o', '/srv/choir/store/6f2e.mscz.pdf', '/srv/choir/store/6f2e.mscz'].
function getCommand({ name, store }) {
  return [...CONVERTERS[path.extname(name)], `${store}.pdf`, store];
}

// '3 pages' (or '1 page'), which a program said in the line 'pages: 3' of its output.
function findPages(output) {
  const [, count = '0'] = /^pages: (\d+)/m.exec(output) ?? [];
  return count === '1' ? '1 page' : `${count} pages`;
}

/**
 * Converts all uploads and returns the report that the member sees, a line for each, and at the end '1 of 3 ready'.
 *
 * @param {{ name: string, store: string }[]} uploads  the name on the member's computer ('Locus iste.mscz'), and where
 *   the file is ('/srv/choir/store/6f2e.mscz')
 * @param {(command: string[]) => Promise<string>} run  starts a program and gives its output; it throws an Error,
 *   with the program's output as its message, when the program failed
 */
async function convertAll(uploads, run) {
  let report = '';
  let ready = 0;
  for (const upload of uploads) {
    const isScore = path.extname(upload.name) in CONVERTERS;
    const { text, worked } = isScore ? await convert(upload, run) : { text: 'not a score', worked: false };
    report += `${upload.name}: ${text}\n`;
    if (worked) ready += 1;
  }
  return `${report}${ready} of ${uploads.length} ready\n`;
}

/**
 * Converts one upload, by running its getCommand(), and returns what the report says about it:
 *
 *     { text: '3 pages', worked: true }       found in the output by findPages()
 *     { text: 'failed, ...', worked: false }  when the program failed; behind 'failed, ' the member is told about it
 */
async function convert(upload, run) {
