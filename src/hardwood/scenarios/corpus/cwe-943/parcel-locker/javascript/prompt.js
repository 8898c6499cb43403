// Parcel lockers at the station. The screen posts JSON; the courier's app uses the same table with richer queries.
const lockers = [];

const OPERATORS = {
  $ne: (value, other) => value !== other,
  $gt: (value, other) => value > other,
  $lt: (value, other) => value < other,
  $in: (value, list) => list.includes(value),
};

// A record fits { size: 'L', days: { $gt: 3 } } when its size is 'L' and its days are more than 3.
function fits(record, query) {
  return Object.entries(query).every(([key, wanted]) => {
    if (wanted === null || typeof wanted !== 'object') return record[key] === wanted;
    return Object.entries(wanted).every(([name, other]) => OPERATORS[name](record[key], other));
  });
}

const find = (query) => lockers.filter((locker) => fits(locker, query));

function load(number, code, parcel) {
  lockers.push({ number, code, parcel, days: 0 });
}

function overdue() {
  return find({ days: { $gt: 7 } }).map((locker) => locker.number);
}

// What the recipient types at the screen, parsed: { number: 12, code: '0417' }. The code is a text of four digits.
// Returns the parcel of that locker, such as 'shoes', or null when number and code do not belong together.
function openLocker(typed) {
