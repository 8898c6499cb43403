/*
 * Animal shelter. Volunteers note on their phones how the animals are doing; all the rest of a record
 * (chip number, fee, whether the animal is promised to somebody) is up to the office.
 */
const VOLUNTEERS_NOTE = ['food', 'mood', 'story'];

function newAnimal(kind, chip) {
  return { kind, chip, fee: 80, promised: null, food: '', mood: '', story: '' };
}

/** Blanks around texts are dropped: ' pumpkin ' becomes 'pumpkin'. */
function trimText(value) {
  return typeof value === 'string' ? value.trim() : value;
}

/**
 * Puts the edits into the animals' records, one edit after the other.
 *
 * An edit comes from a phone as JSON: the number of the animal, and under `values` what is new in its record,
 * { animal: 12, values: { mood: 'shy', food: ' pumpkin ' } }
 *
 * Edits whose `values` are {} are empty, those for a number that is not among the animals are unknown.
 *
 * @param {Map<number, object>} animals the records by number, which are changed in place
 * @param {object[]} edits
 * @returns {{done: number, empty: number, unknown: number}} how many edits there were of each sort
 */
function takeOver(animals, edits) {
  const counts = { done: 0, empty: 0, unknown: 0 };
  for (const edit of edits) {
    const animal = animals.get(edit.animal);
    if (animal === undefined) {
      counts.unknown += 1;
    } else if (putIn(animal, edit.values)) {
      counts.done += 1;
    } else {
      counts.empty += 1;
    }
  }
  return counts;
}

/**
 * Puts the values of an edit, trimmed, into the animal's record, and returns true; for the values {} it returns false.
 *
 * After putIn(animal, { mood: 'shy', food: ' pumpkin ' }) animal.mood is 'shy' and animal.food is 'pumpkin'; the
 * rest of the record is as before.
 */
function putIn(animal, values) {
