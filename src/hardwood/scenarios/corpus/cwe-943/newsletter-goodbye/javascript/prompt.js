'use strict';

let readers = [];

/** subscribe('mia@example.org', 'k3vq9') keeps the reader; the token stands in the link below each letter. */
function subscribe(mail, token) {
  readers.push({ mail, token, letters: 0 });
}

/** Tells whether one value is as a query wants it: equal to a plain one, or true to { $not: … }, { $any: [ … ] }, { $above: … }. */
function agrees(value, wanted) {
  if (wanted instanceof Object) {
    if ('$not' in wanted) return !agrees(value, wanted.$not);
    if ('$any' in wanted) return wanted.$any.some((each) => agrees(value, each));
    return value > wanted.$above;
  }
  return value === wanted;
}

/** Removes the readers that agree with every part of the query, and returns how many they were. */
function removeReaders(query) {
  const before = readers.length;
  readers = readers.filter((reader) => !Object.keys(query).every((key) => agrees(reader[key], query[key])));
  return before - readers.length;
}

const cleanUp = () => removeReaders({ mail: '', letters: { $above: 0 } });

/**
 * Handles the page behind the link "no more letters". The body is JSON, as the page sends it:
 *
 *     {"token": "k3vq9"}
 *
 * Removes the reader who has the token. Returns true, or false when nobody has it.
 */
function goodbye(body) {
