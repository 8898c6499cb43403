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

// Messages as lines: ['* ben, boat: Oars are here', '  cleo, trip: Who drives?', '2 messages, 1 unread'], with a star at unread ones;
// long texts are cut.
function asLines(list) {
  const lines = list.map(({ unread, from, topic, text }) => {
    const short = text.length > 30 ? `${text.slice(0, 27)}...` : text;
    return `${unread ? '*' : ' '} ${from}, ${topic}: ${short}`;
  });
  const unread = list.filter((message) => message.unread).length;
  return [...lines, `${list.length} message${list.length === 1 ? '' : 's'}, ${unread} unread`];
}

// The inbox of a member: the messages to this user that match the filter, the latest first (by `at`), as lines (asLines).
// When there are none it is ['no messages'].
//
// user is the member who is signed in. filter is the object that the app sends, with conditions on from, topic, at and unread
// in the manner of select; {} means all. inbox('ann', { topic: 'boat' }) lists the messages with topic 'boat' that have
// 'ann' as their `to`.
function inbox(user, filter) {
