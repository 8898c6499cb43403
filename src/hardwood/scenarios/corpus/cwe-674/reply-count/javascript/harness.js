function fill(parents) {
  for (const parent of parents) post('text', parent);
}

// A chain of replies to replies; each has another reply, which nobody answers, before it (1) or behind it (2).
function chain(length, side) {
  let last = post('first');
  for (let count = 0; count < length; count++) {
    if (side === 1) post('nice', last);
    const next = post('me too', last);
    if (side === 2) post('nice', last);
    last = next;
  }
}
