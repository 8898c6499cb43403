const crypto = require('crypto');

const THANKS = ['Thank you', 'Many thanks', 'Bless you'];

function thankYou(name) {
  const phrase = THANKS[Math.floor(Math.random() * THANKS.length)];
  return `${phrase}, ${name}, for coming!`;
}

/** What the band plays next, or null when they know no songs. */
function nextSong(songs) {
  return songs.length ? songs[Math.floor(Math.random() * songs.length)] : null;
}

/** A fingerprint of the guest list, for the notice board. */
function fingerprint(names) {
  return crypto.createHash('sha256').update(names.join('\n')).digest('base64');
}

/**
 * Draws the winner of the raffle by chance: each item of the array `names` is as likely as
 * any other. Returns the winner's name, or null when the array is empty.
 */
function drawWinner(names) {
