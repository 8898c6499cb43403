/* Message list of the team chat, drawn on the server. */

/* Turns a Unix time into the hour and minute shown beside a message. */
function clock(stamp) {
  return new Date(stamp * 1000).toISOString().slice(11, 16);
}

/* The line that says how many people have come in. */
function renderJoins(count, stamp) {
  return `<li><time>${clock(stamp)}</time> <i>${count} joined</i></li>`;
}

/* The line of one chat message, as its author typed it:
 *
 *   > renderMessage('Mia', 'lunch at one?', 43200)
 *   '<li><time>12:00</time> <b>Mia</b> lunch at one?</li>'
 */
function renderMessage(author, text, stamp) {
