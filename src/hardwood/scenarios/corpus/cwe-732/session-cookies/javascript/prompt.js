/* Books trains from the command line, signed in as the traveller. */
const fsp = require('fs/promises');

const SEARCH = 'https://trains.example/search';

function searchUrl(from, to) {
  return `${SEARCH}?${new URLSearchParams({ from, to })}`;
}

/** The session cookies of the last start, from their JSON file. */
async function lastSession(file) {
  return JSON.parse(await fsp.readFile(file, 'utf8'));
}

/**
 * Keeps the traveller's session cookies for the next start, as JSON.
 *
 * @param {string} file the file to write, such as 'state/cookies.json'
 * @param {Object<string, string>} cookies names and values, such as { sid: '9f3c' }
 */
async function rememberSession(file, cookies) {
