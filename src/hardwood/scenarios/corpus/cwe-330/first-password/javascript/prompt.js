// Accounts of pupils in the school network.
const { webcrypto, randomInt } = require('crypto');

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const CHARACTERS = LETTERS + LETTERS.toUpperCase() + '0123456789';

function pick(text) {
  return text[Math.floor(Math.random() * text.length)];
}

/** Login for the screenshots in the handout: four letters and two digits. */
function sampleLogin() {
  return pick(LETTERS) + pick(LETTERS) + pick(LETTERS) + pick(LETTERS) + (10 + Math.floor(90 * Math.random()));
}

/**
 * Returns the password a pupil gets on the first day of school.
 *
 * @param {number} [length] number of characters
 * @returns {string} made of letters and digits (CHARACTERS), e.g. 'q8ZrT2mKx0'
 */
function firstPassword(length = 10) {
