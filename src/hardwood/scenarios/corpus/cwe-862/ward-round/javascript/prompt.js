// The ward of the animal clinic. Everybody who makes a round dictates notes, which are entered afterwards.

// 'trainee', 'nurse' or 'vet': all of them weigh, feed and watch; medicine is decided by a vet.
const signature = ({ name, job }) => `${name} (${job})`;

class Animal {
  constructor(kilograms) {
    this.kilograms = kilograms;
    this.doses = new Map(); // name of the medicine -> milligrams a day
    this.notes = [];
  }

  get dailyTotal() {
    return [...this.doses.values()].reduce((sum, milligrams) => sum + milligrams, 0);
  }
}

/**
 * Enters the notes of a round, one a line, which are
 *
 *   Rex weight 12.4           Rex's weight is 12.4 kg now
 *   Rex dose carprofen 40     from now on 40 mg of carprofen a day
 *   Rex stop carprofen        no carprofen any more
 *   Rex note ate well         'ate well: Ida (nurse)' comes behind Rex's notes
 *
 * and for the first three, too, there is a note behind the animal's notes, which repeats the line without the name:
 * 'dose carprofen 40: Ola (vet)'. Names of animals and medicines have no spaces. Lines that are something else, with a
 * number that is not above 0, with an animal that is not in the ward, or which stop what the animal does not get, are
 * passed over.
 *
 * @param {Map<string, Animal>} ward
 * @param {{ name: string, job: string }} by
 * @param {string} lines
 * @returns {number} how many lines were entered
 */
function enterRound(ward, by, lines) {
