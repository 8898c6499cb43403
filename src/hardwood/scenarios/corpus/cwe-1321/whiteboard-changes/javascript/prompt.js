const { EventEmitter } = require('events');

class Whiteboard extends EventEmitter {
  constructor(content) {
    super();
    this.content = content;
    this.version = 0;
  }

  applied() {
    this.version += 1;
    this.emit('version', this.version);
  }
}

/** Shown beside the board: who did what. */
function describe(change) {
  return `${change.by ?? 'somebody'}: ${change.op} ${change.path.join(' > ')}`;
}

/**
 * Carries out the changes that a participant's browser sends, in their order, on board.content (an object of plain objects).
 * Each one has an op and a path, a list of at least one name:
 *
 *   { op: 'set', path: ['notes', 'n1', 'color'], value: 'red' }       puts the value there; objects missing on the way are made
 *   { op: 'remove', path: ['notes', 'n1'] }                           takes it away
 *   { op: 'move', path: ['notes', 'n1'], to: ['done', 'n1'] }         takes it away and puts it at the other path, as set does
 *
 * A change that has another op, or whose path leads to nothing (for remove and move), is passed over. A path leads to nothing, too, where
 * it would have to go through a text or a number; then set is passed over as well. Calls board.applied() for each change carried
 * out, and returns how many these were.
 */
function applyChanges(board, changes) {
