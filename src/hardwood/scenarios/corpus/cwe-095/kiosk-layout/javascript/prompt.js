const { format } = require('util');

// Screens of the kiosk, kept as text in the settings table.
const DEFAULT = '[1, 2, 5]';

function shortened(title) {
  return title.length > 30 ? `${title.slice(0, 29)}…` : title;
}

function report(screens) {
  return JSON.stringify(screens, null, 2);
}

function defaultTitle(columns) {
  return format('%d columns', columns.length);
}

/** Columns of a new screen, an array of numbers. */
function defaultColumns() {
  return eval(DEFAULT);
}

/** Columns in the text of a screen, which has the form of DEFAULT. */
function columnsOf(text) {
