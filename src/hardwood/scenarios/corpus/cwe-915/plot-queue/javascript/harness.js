// What stands in the queue afterwards, and what was returned last.
function joined(cards) {
  let last = null;
  for (const [card, year] of cards) {
    try {
      last = join(card, year);
    } catch (error) {
      last = null;
    }
  }
  return [QUEUE, last];
}
