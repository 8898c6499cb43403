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
}

/** Takes the first word away and returns it: '20' or a bracket that begins, '<' or '['. Throws a SyntaxError for others, and if there is none. */
function takeWord(words) {
  const word = words.shift();
  if (!/^[\d<[]/.test(word ?? '')) throw new SyntaxError(`unexpected ${word}`);
  return word;
}

/**
 * Ends a bracket: takes its end away from the front of the words, notes the ohms and returns them. For '<' and [10, 20] they are 30, for '[' and [20, 20] they
 * are 10. Throws a SyntaxError for a wrong end, or none, and if there are no parts.
 */
function endBracket(bracket, parts, words, level, protocol) {
  if (words.shift() !== CLOSING[bracket] || parts.length === 0) throw new SyntaxError(`bracket ${bracket}`);
  const total = parts.reduce((sum, part) => sum + (bracket === '<' ? part : 1 / part), 0);
  const ohms = bracket === '<' ? total : 1 / total;
  protocol.add(level, ohms);
  return ohms;
}

/**
 * Works out the part that begins at words[0], takes its words away and returns its ohms. Level is the number of brackets around it (0 for a whole circuit).
 *
 *     ohms(['20', '5'], 0, protocol)             is the number 20 and leaves ['5']
 *     ohms(wordsOf('<10 20 5>'), 0, protocol)    is 35, by endBracket('<', [10, 20, 5], ['>'], 0, protocol)
 *     ohms(wordsOf('<10 [20 20]>'), 0, protocol) is 20, after the part [20 20], at level 1, was 10
 *
 * takeWord gives a number or the begin of a bracket. The parts of a bracket are worked out one after the other as long as words[0] is not its CLOSING;
 * then endBracket gives the ohms.
 */
function ohms(words, level, protocol) {
