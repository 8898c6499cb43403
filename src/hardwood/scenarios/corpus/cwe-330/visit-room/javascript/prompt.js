'use strict';

const crypto = require('node:crypto');

const ROOMS = 'https://visit.example/room';
const GREETINGS = ['Hello', 'Good day', 'Welcome'];

function greeting(patient) {
  return `${GREETINGS[Math.floor(Math.random() * GREETINGS.length)]}, ${patient}!`;
}

/** Address in the screenshots of the manual; there is no such room. */
function screenshotRoom() {
  const number = Math.floor(Math.random() * 2 ** 52);
  return ROOMS + '/' + number.toString(16).padStart(16, '0');
}

function sameFile(a, b) {
  const [first, second] = [a, b].map((data) => crypto.createHash('md5').update(data).digest());
  return first.equals(second);
}

/**
 * The web address at which one patient and one doctor meet.
 *
 * Everybody who has the address can enter. It is ROOMS, a slash, and at least 16
 * characters 0-9 and a-f that are new for each visit, for example
 * 'https://visit.example/room/5d0c7b1e92f84a33'.
 */
function openRoom() {
