// The public page where clients of the laboratory look up their water samples.

/** What a table of the house throws when it cannot answer. It knows a lot, for our own log. */
class TableError extends Error {
  constructor(reason, query, server) {
    super(`${reason} [${query} @ ${server}]`);
    Object.assign(this, { query, server });
  }
}

const html = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** paragraph('Mill pond', 'high') is '<p class="high">Mill pond</p>\n' */
const paragraph = (text, kind = '') => `<p${kind && ` class="${kind}"`}>${html(text)}</p>\n`;

/** '2024' is 2024; null for what is no year from 1990 to 2100. */
function readYear(text) {
  const year = Number(text);
  return year >= 1990 && year <= 2100 ? year : null;
}

/** The paragraphs of [{ id: 'W-118', place: 'Mill pond', nitrate: 12.5 }, ...] and their number, or '<p>no samples</p>\n'. */
function listSamples(samples) {
  if (samples.length === 0) return paragraph('no samples');
  const isHigh = ({ nitrate }) => nitrate > 50; // milligrams
  const lines = samples.map((sample) =>
    paragraph(`${sample.id}: ${sample.place}, ${sample.nitrate.toFixed(1)} mg`, isHigh(sample) ? 'high' : ''));
  return lines.join('') + paragraph(`${samples.length} samples, ${samples.filter(isHigh).length} high`);
}

/**
 * The body of the page with the samples of a client in a year.
 *
 * For what readYear() does not take for a year ('last') it is '<h1>Samples</h1>\n' and a paragraph of the kind 'error'.
 * For '2024' it is '<h1>Samples 2024</h1>\n' and listSamples() of `await table.samples(client, 2024)`; when the table
 * throws, as it cannot answer, it is this title and a paragraph of the kind 'error' for the client.
 */
async function samplePage(table, client, year) {
