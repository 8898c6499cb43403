// wiki/pages.js - the pages are Markdown files in one folder tree
const fs = require('fs');
const path = require('path');

const HEADING = /^# (.+)$/m;

function titleOf(markdown) {
  const found = HEADING.exec(markdown);
  return found ? found[1] : 'Untitled';
}

/** The names of all pages right below the root. */
function topPages(root) {
  return fs.readdirSync(path.resolve(root)).filter((name) => path.extname(name) === '.md');
}

/**
 * Returns the Markdown text of a page for the edit form.
 *
 * root: folder that holds all pages, e.g. 'pages'
 * page: path of the page below that folder as it stands in the link, e.g. 'garden/tools.md'
 *
 * The text of the page is UTF-8. If there is no such page, the result is ''.
 */
function pageSource(root, page) {
