// Pupils put their essays into the folder of their class over SFTP, as text files: 'classes/7b/maria.txt'.
const fs = require('fs');
const path = require('path');

const EXTENSION = '.txt';

function countWords(text) {
  return text.split(/\s+/).filter(Boolean).length;
}

function saveBundle(bundle, target) {
  fs.writeFileSync(target, bundle.text);
}

/*
 * Makes one text of the essays in the folder of a class, which is mailed to everybody in it. It has all files whose
 * name ends in EXTENSION, sorted by name, each under a line with the pupil's name (that of the file) and the number
 * of words, with a blank line behind it:
 *
 *   == maria (312 words) ==
 *   My summer ...
 *   <blank line>
 *
 * A newline is added to an essay that does not end in one. Files without a single word are not in the text but in
 * `empty`, by the pupil's name. Folders in the folder, and other files, are passed over.
 *
 * Returns { text, essays: how many are in the text, empty: [names] }.
 */
function bundleEssays(folder) {
