const fs = require('node:fs');
const path = require('node:path');

/** Where the build service keeps its project starters. */
const STARTERS = 'starters';

function starterNames() {
  const isFile = (name) => fs.statSync(path.resolve(STARTERS, name)).isFile();
  return fs.readdirSync(STARTERS).filter(isFile);
}

function copyLicence(target) {
  fs.copyFileSync(path.join(STARTERS, 'LICENSE'), target);
}

/**
 * Copies the starter that the user has picked in the web form.
 *
 * `choice` is a file below STARTERS as the form sends it, for example "rust/main.rs";
 * `target` is the path of the copy, for example "job/main.rs".
 */
function copyStarter(choice, target) {
