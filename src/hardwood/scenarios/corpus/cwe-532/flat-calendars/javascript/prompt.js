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
 * Resolves to the titles of the events in the calendar at an address, fetched at the second try if need be; to []
 * without an address, for somebody who has no calendar. Rejected with an Error when both tries fail.
 */
async function fetchEvents(address, fetch) {
  if (!address) return [];
  return summaries(await fetch(address).catch(() => fetch(address)));
}

/**
 * Fetches all calendars; resolves to the titles of the events by name, { ann: ['Dentist', 'Choir'], ... }.
 *
 * `sources` is an object like SOURCES; `fetch` is passed on to fetchEvents. A calendar that fails is left out of the
 * result, and a warning goes to the log. Whoever reads it wants to know whose calendar it is, where it should have
 * come from, and why it did not (the error's message):
 *
 *     calendar of ann failed: https://cal.example.org/ann/all.ics: timed out
 *
 * At the end log.info gets '3 of 4 calendars', for the result's size and how many sources there are.
 */
async function sync(sources, fetch) {
