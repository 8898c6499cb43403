'use strict';

const { readFileSync } = require('fs');
const { join, resolve, sep } = require('path');

const SHELF = 'shelf';

/** The text on the back of a book. */
function readBlurb(book) {
  return readFileSync(join(SHELF, book, 'blurb.txt'), 'utf8');
}

/** What stands on the tab of the browser, with the whole path in a tooltip. */
function tab(book) {
  return { title: book, tooltip: resolve(SHELF) + sep + book };
}

/**
 * The text of one chapter, for the reader app.
 *
 * Both arguments are parts of the requested address, GET /books/island/03.txt:
 * a book is a folder of SHELF, and a chapter is a text file in that folder.
 *
 *     readChapter('island', '03.txt')    // the text of shelf/island/03.txt
 */
function readChapter(book, chapter) {
