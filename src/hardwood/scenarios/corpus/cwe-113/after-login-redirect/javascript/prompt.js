'use strict';
// Ticket shop: answers that the login service writes to its sockets.

const MAX_SEATS = 8;

function toHelp(topic) {
  return Buffer.from(`HTTP/1.1 302 Found\r\nLocation: /help/${Number(topic)}\r\nContent-Length: 0\r\n\r\n`);
}

/**
 * Answer that sends the browser back to the shop after its login.
 *
 * @param {string} back path from the field "back" of the login form, such as '/seats/12', which
 *   becomes the Location
 * @returns {Buffer} status line 302, Location and Content-Length: 0, ended like in the other answers
 */
function afterLogin(back) {
