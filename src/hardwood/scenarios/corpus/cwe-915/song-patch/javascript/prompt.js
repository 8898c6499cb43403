'use strict';
// PATCH /songs/17 of the demo-tape site
const { debuglog } = require('node:util');

const debug = debuglog('songs');

const ARTIST_MAY_SET = ['title', 'genre', 'lyrics'];

function songLine(song) {
  debug('line of %s', song.title);
  return `${song.title} [${song.genre}], ${song.plays} plays`;
}

/**
 * Updates the song with the JSON object in the body of the request, and returns it.
 *
 * The song is an object such as { title: 'Rain', genre: 'pop', lyrics: '', plays: 3, label: 'none' },
 * the body a text such as '{"genre": "folk"}'.
 */
function patchSong(song, body) {
