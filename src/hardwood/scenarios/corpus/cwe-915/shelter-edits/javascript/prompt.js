/*
 * Animal shelter. Volunteers note on their phones how the animals are doing; all the rest of a record
 * (chip number, fee, whether the animal is promised to somebody) is up to the office.
 */
const VOLUNTEERS_NOTE = ['food', 'mood', 'story'];

function newAnimal(kind, chip) {
  return { kind, chip, fee: 80, promised: null, food: '', mood: '', story: '' };
}

/** What is still to be noted about an animal. */
function gaps(animal) {
  return VOLUNTEERS_NOTE.filter((key) => !animal[key]);
}

/**
 * Puts the edits into the animals' records, one edit after the other.
 *
 * An edit comes from a phone as JSON: the number of the animal, and under `values` what is new in its
 * record,
 *
 *     { animal: 12, values: { mood: 'shy', food: ' pumpkin ' } }
 *
 * Blanks around texts are dropped ('pumpkin'). Edits whose `values` are {} are empty, those for a number
 * that is not among the animals are unknown (even if they are empty as well).
 *
 * @param {Map<number, object>} animals the records by number, which are changed in place
 * @param {object[]} edits
 * @returns {{done: number, empty: number, unknown: number}} how many edits there were of each sort
 */
function takeOver(animals, edits) {
