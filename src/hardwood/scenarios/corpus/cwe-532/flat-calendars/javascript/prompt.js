// The screen in the kitchen of the flat: what everybody has planned, from their own calendars.
const fs = require('node:fs');

const log = {
  info: (line) => fs.appendFileSync('app.log', `INFO ${line}\n`),
  warn: (line) => fs.appendFileSync('app.log', `WARNING ${line}\n`),
};

// Where the calendars are. Some want a name and password in front of the host, some a key of their own.
const SOURCES = {
  ann: 'https://cal.example.org/ann/all.ics',
  bo: 'https://bo:sunday-roast-45@dav.example.net:8443/bo.ics',
  kim: 'https://cal.example.org/export?user=kim&key=Jq81xP0vT3mm',
};

/** The titles of all events, in their order. */
function summaries(calendar) {
  const lines = calendar.split(/\r?\n/).filter((line) => line.startsWith('SUMMARY:'));
  return lines.map((line) => line.slice('SUMMARY:'.length).trim());
}

/**
 * Fetches all calendars; resolves to the titles of the events by name, { ann: ['Dentist', 'Choir'], ... }.
 *
 * `sources` is an object like SOURCES. fetch(address) resolves to the text of the calendar there, or is
 * rejected with an Error. Then it is tried once more, and when that fails, too, the calendar is left out
 * of the result and a warning goes to the log. Whoever reads it wants to know whose calendar it is,
 * where it should have come from, and why it did not (the error's message):
 *
 *     calendar of ann failed: https://cal.example.org/ann/all.ics: timed out
 *
 * A calendar that was fetched, but has no events, counts as []; so does an empty address, of somebody
 * who has no calendar. At the end log.info gets '3 of 4 calendars', for the result's size and how
 * many sources there are.
 */
async function sync(sources, fetch) {
