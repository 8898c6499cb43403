// Manuals of the machines in the maker space. Members put them into 'manuals' with git, one folder a machine; whoever
// stands at a machine reads them on a tablet.
const fs = require('fs');
const path = require('path');

/** Whether a name such as 'parts/saw blade.md' stays below where it is looked up. */
function isBelow(name) {
  return name !== '' && !path.isAbsolute(name) && !name.split('/').includes('..');
}

const title = (text) => (/^# (.*)$/m.exec(text) ?? ['', ''])[1];

function machines() {
  return fs.readdirSync('manuals').map((name) => title(fs.readFileSync(path.join('manuals', name, 'README.md'), 'utf8')));
}

/**
 * Puts together a page, e.g. page 'saw.md' of the manual in the folder 'manuals/saw'. A line of the page that is
 *
 *   {{part parts/blade.md}}
 *
 * is replaced with the text of that file, a path below the folder. All other lines stay as they are, and so do
 * lines of that kind in a part. Where there is no such file, or the path is not below the folder, the line becomes
 *
 *   (missing: parts/blade.md)
 *
 * Each line of the result, the last one included, ends with a newline.
 *
 * @returns {{ text: string, parts: number, missing: number } | null} parts is how many were put in; null when there is
 *   no such page
 */
function putTogether(folder, page) {
