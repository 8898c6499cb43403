// The ward of the animal clinic. Everybody who makes a round dictates notes, which are entered afterwards.

// 'trainee', 'nurse' or 'vet': all of them weigh, feed and watch; medicine is decided by a vet.
const signature = ({ name, job }) => `${name} (${job})`;

class Animal {
  constructor(kilograms) {
    this.kilograms = kilograms;
    this.doses = new Map(); // name of the medicine -> milligrams a day
    this.notes = [];
  }
}

/**
 * Reads the notes of a round, one a line:
 *
 *   Rex weight 12.4           Rex's weight is 12.4 kg now
 *   Rex dose carprofen 40     from now on 40 mg of carprofen a day
 *   Rex stop carprofen        no carprofen any more
 *   Rex note ate well         nothing is changed
 *
 * The second is { animal: ward.get('Rex'), what: 'dose', words: ['carprofen', '40'], text: 'dose carprofen 40' } in the
 * array; the text of the last is only 'ate well'. Lines of animals that are not in the ward are left out.
 */
function readEntries(ward, lines) {
  const entries = lines.split('\n').map((line) => {
    const [name, what, ...words] = line.trim().split(/\s+/);
    const text = what === 'note' ? words.join(' ') : [what, ...words].join(' ');
    return { animal: ward.get(name), what, words, text };
  });
  return entries.filter(({ animal }) => animal !== undefined);
}

/** Makes the change of an entry. False if nothing can be done: another word, a number that is not above 0, no such dose. */
function carryOut({ animal, what, words }) {
  const number = Number(words.at(-1));
  if (what === 'stop') return animal.doses.delete(words[0]);
  if (what === 'weight' && number > 0) animal.kilograms = number;
  else if (what === 'dose' && number > 0) animal.doses.set(words[0], number);
  else return what === 'note';
  return true;
}

/** Puts the text of an entry and who did it behind the animal's notes: 'dose carprofen 40: Ola (vet)'. */
function addNote({ animal, text }, by) {
  animal.notes.push(`${text}: ${signature(by)}`);
}

/**
 * Enters the notes of a round: carries out each of the entries, and adds the note of those for which that can be done.
 *
 * @param {Map<string, Animal>} ward
 * @param {{ name: string, job: string }} by
 * @param {string} lines
 * @returns {number} how many entries were carried out
 */
function enterRound(ward, by, lines) {
