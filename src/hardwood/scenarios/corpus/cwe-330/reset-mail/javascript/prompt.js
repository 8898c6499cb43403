const { createHash, randomBytes, randomInt } = require('crypto');

const RESET_PAGE = 'https://tunes.example/reset';
const POLL_PAGE = 'https://tunes.example/poll';
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

/** Colour behind the letter of a listener who has no picture: '#4af0c2' or the like. */
function colour(email) {
  return '#' + createHash('md5').update(email).digest('hex').slice(0, 6);
}

/** Address of the yearly listeners' poll; c only counts the mails that were read. */
function pollUrl(email) {
  let c = '';
  for (let i = 0; i < 20; i++) c += LETTERS.charAt(Math.random() * LETTERS.length);
  return `${POLL_PAGE}?${new URLSearchParams({ email, c })}`;
}

/**
 * Address that a listener who forgot the password gets by mail.
 *
 * It is RESET_PAGE with the query fields email and c. Here c is the one-time code that the
 * reset page asks for: 20 letters and digits or more, new for each mail.
 *
 *     resetUrl('mia@tunes.example')
 *     // 'https://tunes.example/reset?email=mia%40tunes.example&c=x8Kq2mTz41LbVw90sYdE'
 */
function resetUrl(email) {
