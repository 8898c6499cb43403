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

const isObject = (value) => typeof value === 'object' && value !== null;

/**
 * Carries out the changes that a participant's browser sends, in their order, on board.content, and returns how many
 * these are. Those that lead to nothing, or have another op, are passed over.
 *
 *   { op: 'set', path: ['notes', 'n1', 'color'], value: 'red' }
 *   { op: 'remove', path: ['notes', 'n1'] }
 *   { op: 'move', path: ['notes', 'n1'], to: ['done', 'n1'] }
 */
function applyChanges(board, changes) {
  let count = 0;
  for (const { op, path, to, value } of changes) {
    const taken = op === 'set' ? value : goTo(board.content, path, false);
    if (taken === undefined || !['set', 'remove', 'move'].includes(op)) continue;
    const way = op === 'move' ? to : path;
    const place = goTo(board.content, way.slice(0, -1), op !== 'remove');
    if (!isObject(place)) continue;
    if (op !== 'set') delete goTo(board.content, path.slice(0, -1), false)[path.at(-1)];
    if (op !== 'remove') place[way.at(-1)] = taken;
    board.applied();
    count += 1;
  }
  return count;
}

/**
 * Goes from the board's content to what has these names, one name after the other. For the content
 * { notes: { n1: { color: 'red' } }, title: 'Plan' }
 *
 *   ['notes', 'n1']         leads to { color: 'red' }
 *   []                      leads to the content itself
 *   ['done', 'today', '4']  leads to nothing (undefined); if `make` is true, to a new {}, and so are all missing on the way
 *   ['title', 'size']       leads to nothing, as 'Plan' is no object
 */
function goTo(content, names, make) {
