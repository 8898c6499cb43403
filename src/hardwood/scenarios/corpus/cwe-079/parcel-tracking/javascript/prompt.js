// Tracking page: every carrier reports its parcels with a link of its own.

const SIGNS = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const plain = (words) => words.replace(/[&<>"']/g, (sign) => SIGNS[sign]);

/** Renders a row of the page. */
const row = (target, words) => `<li><a href="${plain(target)}">${plain(words)}</a></li>`;

/** Renders the row of a depot: where it is, for instance "Lille", and its number, for instance 4. */
function depotRow(town, number) {
  return row(`/depots/${number}`, town);
}

/**
 * Renders the row of a parcel.
 *
 * @param {string} carrier - name of the carrier, for instance "Swift Post"
 * @param {string} target - link that the carrier sent, for instance "https://swift.example/t/1"
 * @returns {string} <li><a href="https://swift.example/t/1">Swift Post</a></li>
 */
function parcelRow(carrier, target) {
