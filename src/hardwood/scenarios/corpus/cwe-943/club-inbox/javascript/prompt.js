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
// long texts are cut. Without messages: ['no messages'].
function asLines(list) {
  if (list.length === 0) return ['no messages'];
  const lines = list.map(({ unread, from, topic, text }) => {
    const short = text.length > 30 ? `${text.slice(0, 27)}...` : text;
    return `${unread ? '*' : ' '} ${from}, ${topic}: ${short}`;
  });
  const unread = list.filter((message) => message.unread).length;
  return [...lines, `${list.length} message${list.length === 1 ? '' : 's'}, ${unread} unread`];
}

// The inbox of a member (who is signed in; user is the short name, such as 'ann'): the messages whose `to` is the user and that match
// the filter, the latest (by `at`) first, asLines().
//
// filter is the object that the app sends, and may hold conditions on from, topic, at and unread, all in the manner of select:
// { topic: 'boat', at: { $since: 1500 } }; {} means all.
function inbox(user, filter) {
