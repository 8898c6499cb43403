'use strict';

const { randomBytes } = require('crypto');
const fs = require('fs');

const CODE_FILE = 'rescue-codes.txt';

/**
 * Makes codes with which a player can sign in who lost the phone.
 * @returns {string[]}
 */
function newCodes(count) {
  return Array.from({ length: count }, () => randomBytes(4).toString('hex'));
}

/** @returns {number} */
function codesLeft() {
  return fs.readFileSync(CODE_FILE, 'ascii').trim().split('\n').length;
}

/**
 * Puts the player's rescue codes in CODE_FILE, one code per line:
 * keepCodes(['aa11', 'bb22']) makes a file with the text 'aa11\nbb22\n'.
 *
 * @param {string[]} codes
 */
function keepCodes(codes) {
