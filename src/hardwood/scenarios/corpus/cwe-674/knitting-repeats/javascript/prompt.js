// Rows of knitting patterns: k2 is two knit stitches, p1 one purl stitch; 3(k2 p1) means that what is in brackets comes three times.

class Row {
  constructor(text) {
    this.text = text;
    this.at = 0;
    this.open = 0; // brackets that are open
  }

  /** The next character that is no space; '' at the end. */
  peek() {
    while (this.text[this.at] === ' ') this.at += 1;
    return this.text[this.at] ?? '';
  }

  /** Whether nothing is left to read: no more text, or, in brackets, the bracket that closes them. */
  isOver() {
    return this.peek() === '' || (this.peek() === ')' && this.open > 0);
  }

  /** Reads a number; 1 when there is none. */
  readNumber() {
    const digits = /^\d{1,3}/.exec(this.text.slice(this.at, this.at + 3)) ?? [''];
    this.at += digits[0].length;
    return digits[0] === '' ? 1 : Number(digits[0]);
  }

  /** Reads k or p and the number behind it, which it returns: 2 for 'k2', 1 for 'p'. Throws for other characters. */
  readStitches() {
    if (!/[kp]/.test(this.peek())) throw this.wrong('not a stitch');
    this.at += 1;
    return this.readNumber();
  }

  /** Reads the bracket '(' or ')'. Throws when it is not there. */
  readBracket(bracket) {
    if (this.peek() !== bracket) throw this.wrong(`no ${bracket}`);
    this.at += 1;
    this.open += bracket === '(' ? 1 : -1;
  }

  wrong(what) {
    return new SyntaxError(`${what} at ${this.at}, inside of ${this.open} brackets`);
  }
}

// Counts the stitches from the row's place on, until it isOver(). Each time it reads first a number, and then what comes so many times:
// if the next character is '(', that bracket, a part that is counted in the same way, and the bracket ')'; else stitches.
//
//   countPart(new Row('k2 p1'))           1 * 2 + 1 * 1 = 3
//   countPart(new Row('k 3(k2 p) 10k'))   1 * 1 + 3 * (2 + 1) + 10 * 1 = 20
//   countPart(new Row(''))                0
//
function countPart(row) {
