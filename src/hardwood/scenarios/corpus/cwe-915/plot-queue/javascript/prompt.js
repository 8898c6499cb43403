// Queue for the allotments by the railway.
const QUEUE = [];

const yearsWaited = (person) => new Date().getFullYear() - person.since;

// The committee can bring people forward (points) or pay their deposit.
function hurry(person) {
  person.points += 1;
  QUEUE.sort((a, b) => b.points - a.points);
}

/*
 * Puts the sender of a card at the end of the QUEUE.
 *
 * On the card are a name and the plot size wished for: { name: 'Ida', size: 200 }. The object that is put
 * there, and returned, has these, and the year as since, no points and no deposit:
 *
 *   { since: 2024, points: 0, deposit: false, name: 'Ida', size: 200 }
 */
function join(card, year) {
