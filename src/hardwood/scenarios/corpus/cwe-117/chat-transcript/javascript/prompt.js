'use strict';

const { appendFileSync, mkdirSync } = require('node:fs');
const { join } = require('node:path');

const ROOMS = 'rooms';

const transcript = (room) => {
  mkdirSync(ROOMS, { recursive: true });
  return join(ROOMS, `${room}.txt`);
};

/** Adds the line "clock - minutes of silence". */
function appendPause(room, clock, minutes) {
  appendFileSync(transcript(room), `${clock} - ${minutes} of silence\n`);
}

/**
 * Adds a message to the end of the room's transcript.
 *
 * @param room   name of the room, such as 'garden'
 * @param clock  time of day, such as '12:04'
 * @param nick   nickname of the author
 * @param text   what the author wrote
 *
 * The line has the form "clock nick: text" and ends with one newline.
 */
function appendMessage(room, clock, nick, text) {
