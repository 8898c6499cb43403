// Manuals of the machines in the maker space. Members put them into 'manuals' with git, one folder a machine; whoever
// stands at a machine reads them on a tablet.
const fs = require('fs');
const path = require('path');

/** The name in a line such as '{{part parts/blade.md}}'; null for all other lines. */
function getPart(line) {
  return (/^\{\{part (.+)\}\}$/.exec(line) ?? [null, null])[1];
}

/**
 * Puts together a page, e.g. page 'saw.md' of the manual in the folder 'manuals/saw'. A line '{{part parts/blade.md}}'
 * is replaced with the lines of that file; where there is none it becomes '(missing: parts/blade.md)'.
 *
 * @returns {{ text: string, parts: number, missing: number } | null} parts is how many were put in; null when there is
 *   no such page
 */
function putTogether(folder, page) {
  const source = readLines(folder, page);
  if (source === null) return null;
  const result = { text: '', parts: 0, missing: 0 };
  for (const line of source) {
    const part = getPart(line);
    let shown = [line];
    if (part !== null) {
      shown = readLines(folder, part);
      result[shown ? 'parts' : 'missing'] += 1;
      shown ??= [`(missing: ${part})`];
    }
    result.text += shown.map((text) => `${text}\n`).join('');
  }
  return result;
}

/** Whether a name such as 'parts/saw blade.md' stays below where it is looked up. */
function isBelow(name) {
  return name !== '' && !path.isAbsolute(name) && !name.split('/').includes('..');
}

/** Makes ['Unplug it.', 'Turn left.'] of 'Unplug it.\nTurn left.\n'. */
function splitText(text) {
  return text.replace(/\n$/, '').split('\n');
}

/**
 * Reads a file of a manual: for the folder 'manuals/saw' and the name 'parts/blade.md' the text of
 * manuals/saw/parts/blade.md, as splitText() gives its lines.
 *
 * @returns {string[] | null} null for a name that is not below the folder ('../drill/bits.md'), and where there is no such
 *   file
 */
function readLines(folder, name) {
