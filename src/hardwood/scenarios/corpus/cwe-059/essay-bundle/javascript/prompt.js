// Pupils put their essays into the folder of their class over SFTP, as text files: 'classes/7b/maria.txt'.
const fs = require('fs');
const path = require('path');

const EXTENSION = '.txt';

function startBundle() {
  return { text: '', essays: 0, empty: [] };
}

function countWords(text) {
  return text.split(/\s+/).filter(Boolean).length;
}

/*
 * addEssay(bundle, 'maria.txt', 'My summer') puts '== maria (2 words) ==\nMy summer\n\n' at the end of the bundle's text.
 * For an essay without a single word the pupil's name, 'maria', is put into `empty` instead.
 */
function addEssay(bundle, name, essay) {
  const pupil = path.basename(name, EXTENSION);
  const words = countWords(essay);
  if (words === 0) {
    bundle.empty.push(pupil);
    return;
  }
  bundle.text += `== ${pupil} (${words} words) ==\n${essay}${essay.endsWith('\n') ? '' : '\n'}\n`;
  bundle.essays += 1;
}

/*
 * Makes the bundle of a class, which is mailed to everybody in it: addEssay() for each file in the class's folder whose
 * name ends in EXTENSION, in the order of their names. Other files (maria.jpg) are passed over, and so are folders, which
 * may have such a name, too. For an empty folder it is the bundle as startBundle() makes it.
 */
function bundleEssays(folder) {
