// Comments of the recipe forum. Each knows the places of its direct replies in the list of all comments.
const comments = [];

/** Adds a comment below the one at place `parent`, or at the top when that is null; returns its place. */
function post(text, parent = null) {
  const place = comments.push({ text, replies: [] }) - 1;
  if (parent !== null) comments[parent].replies.push(place);
  return place;
}

function textOf(place) {
  return comments[place]?.text ?? '(gone)';
}

/**
 * How many replies stand below the comment at a place: its replies, theirs, and so on. When 0 has the replies 1 and 2, and 2 has the reply 3,
 * then countReplies(0) is 3, countReplies(2) is 1 and countReplies(3) is 0.
 */
function countReplies(place) {
