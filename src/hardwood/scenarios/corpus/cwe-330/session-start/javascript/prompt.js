/* Sign-in state of the allotment gardeners' forum. */
const { randomBytes, randomInt } = require('node:crypto');

const CHARS = 'abcdefghijklmnopqrstuvwxyz0123456789';

// Seconds until the browser asks for new posts again.
const pollDelay = () => 20 + 5 * Math.random();

// Keeps an unsent post in the browser's own list of drafts.
function draftId(drafts, text) {
  let id = '';
  for (let i = 0; i < 20; i++) id += CHARS[Math.floor(Math.random() * CHARS.length)];
  drafts.set(id, text);
  return id;
}

// Begins the session of a member who has just signed in: the name is set in `sessions`, the
// Map of all open sessions, under a new id, a string of 20 letters and digits. Returns the id.
function startSession(sessions, username) {
