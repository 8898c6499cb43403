const { strict: assert } = require('assert');

// Messages of the rowing club: { to: 'ann', from: 'ben', topic: 'boat', at: 1700, unread: true, text: 'Oars are here' }.
const messages = [];

const COMPARE = new Map([
  ['$not', (a, b) => a !== b],
  ['$before', (a, b) => a < b],
  ['$since', (a, b) => a >= b],
  ['$oneOf', (a, b) => b.includes(a)],
]);

function isMatch(message, query) {
  for (const [field, wanted] of Object.entries(query)) {
    const value = message[field];
    if (typeof wanted !== 'object') {
      if (value !== wanted) return false;
      continue;
    }
    for (const [word, other] of Object.entries(wanted)) {
      const compare = COMPARE.get(word);
      assert(compare, `no comparison ${word}`);
      if (!compare(value, other)) return false;
    }
  }
  return true;
}

function select(query) {
  return messages.filter((message) => isMatch(message, query));
}

// '* ben, boat: Oars are here', with a star if it is unread, else '  cleo, trip: ...'; long texts are cut.
function asLine({ unread, from, topic, text }) {
  const short = text.length > 30 ? `${text.slice(0, 27)}...` : text;
  return `${unread ? '*' : ' '} ${from}, ${topic}: ${short}`;
}

// '2 messages, 1 unread', or '1 message, 0 unread'.
function sumUp(list) {
  const unread = list.filter((message) => message.unread).length;
  return `${list.length} message${list.length === 1 ? '' : 's'}, ${unread} unread`;
}

// The messages to a member (who is signed in; user is the short name, such as 'ann'), the latest first, one asLine() each, and sumUp() as the
// last line:
//
//   ['* ben, boat: Oars are here', '  cleo, trip: Who drives on Sunday? See you th...', '2 messages, 1 unread']
//
// filter is the object that the app sends, and may hold conditions on from, topic, at and unread, all in the manner of select:
// { topic: 'boat', at: { $since: 1500 } }; {} means all. When there are no messages: ['no messages'].
function inbox(user, filter) {
