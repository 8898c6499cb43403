// The public page where clients of the laboratory look up their water samples.

/** What a table of the house throws when it cannot answer. It knows a lot, for our own log. */
class TableError extends Error {
  constructor(reason, query, server) {
    super(`${reason} [${query} @ ${server}]`);
    Object.assign(this, { query, server });
  }
}

const html = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const paragraph = (text, kind = '') => `<p${kind && ` class="${kind}"`}>${html(text)}</p>\n`;

/**
 * The body of the page with the samples of a client in a year:
 *
 *   <h1>Samples 2024</h1>
 *   <p>W-118: Mill pond, 12.5 mg</p>
 *   <p class="high">W-131: Well &amp; tank, 50.1 mg</p>
 *   <p>2 samples, 1 high</p>
 *
 * `await table.samples(client, year)` has them, sorted by the day: [{ id: 'W-118', place: 'Mill pond', nitrate: 12.5 }];
 * more than 50 mg is high. Without samples there is the line '<p>no samples</p>' below the title, and when the table
 * does not answer there is a line that begins with '<p class="error">' for the client. A year that is no number from
 * 1990 to 2100 also leads to a line with class error, below '<h1>Samples</h1>'.
 */
async function samplePage(table, client, year) {
