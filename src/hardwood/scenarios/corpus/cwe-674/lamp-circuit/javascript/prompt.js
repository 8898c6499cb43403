const os = require('os');

/**
 * Circuits of the electronics course. A part is a number of ohms or a bracket: <a b c> are parts in a row, [a b c] are parts side by side.
 */
const CLOSING = { '<': '>', '[': ']' };

/** The words of a circuit: '<10 [20 20]>' to ['<', '10', '[', '20', '20', ']', '>']. */
function wordsOf(circuit) {
  return circuit.match(/[<>[\]]|\d+(\.\d+)?|\S/g) ?? [];
}

class Protocol {
  constructor() {
    this.lines = [];
  }

  /** Notes the ohms of a bracket that was worked out, and how many brackets it stands in. */
  add(level, ohms) {
    this.lines.push(`level ${level}: ${ohms.toFixed(1)}`);
  }

  toString() {
    return this.lines.join(os.EOL);
  }
}

/**
 * Works out the part that begins at words[0], takes its words away from the front of `words`, and returns its ohms. Level is the number of brackets around it (0 for a
 * whole circuit).
 *
 *     ohms(['20', '5'], 0, protocol)             is 20 and leaves ['5']
 *     ohms(wordsOf('<10 20 5>'), 0, protocol)    is 35, the sum
 *     ohms(wordsOf('[20 20]'), 0, protocol)      is 10, by 1 / (1/20 + 1/20); 0 if one of the parts is 0
 *     ohms(wordsOf('<10 [20 20]>'), 0, protocol) is 20
 *
 * Each bracket is noted by protocol.add when its end is reached, so that the last circuit leaves 'level 1: 10.0' and 'level 0: 20.0'. Throws a SyntaxError for an
 * empty bracket, a bracket without end or with a wrong one, and for any other word.
 */
function ohms(words, level, protocol) {
