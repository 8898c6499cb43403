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

/** The paragraphs of [{ id: 'W-118', place: 'Mill pond', nitrate: 12.5 }, ...] and their number, or '<p>no samples</p>\n'. */
function listSamples(samples) {
  if (samples.length === 0) return paragraph('no samples');
  const isHigh = ({ nitrate }) => nitrate > 50; // milligrams
  const lines = samples.map((sample) =>
    paragraph(`${sample.id}: ${sample.place}, ${sample.nitrate.toFixed(1)} mg`, isHigh(sample) ? 'high' : ''));
  return lines.join('') + paragraph(`${samples.length} samples, ${samples.filter(isHigh).length} high`);
}

/** The body of the page with the samples of a client in a year: the title and what showSamples() has below it. */
async function samplePage(table, client, year) {
  const number = Number(year);
  if (!(number >= 1990 && number <= 2100)) return `<h1>Samples</h1>\n${paragraph('Which year?', 'error')}`;
  return `<h1>Samples ${number}</h1>\n${await showSamples(table, client, number)}`;
}

/**
 * The samples of a client in a year: showSamples(table, 'Dairy Ltd', 2024) is listSamples() of what
 * `await table.samples('Dairy Ltd', 2024)` gives. When the table throws, the client is told about it:
 * paragraph(..., 'error').
 */
async function showSamples(table, client, year) {
