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

  /** Reads a number; 1 when there is none. */
  number() {
    const digits = /^\d{1,3}/.exec(this.text.slice(this.at, this.at + 3));
    if (digits === null) return 1;
    this.at += digits[0].length;
    return Number(digits[0]);
  }

  wrong(what) {
    return new SyntaxError(`${what} at ${this.at}, inside of ${this.open} brackets`);
  }
}

function abbreviations() {
  return { k: 'knit', p: 'purl' };
}

// Counts the stitches from the row's place on, up to the end or to the bracket that closes the part it stands in, which is left to read.
// Throws row.wrong(…) for any other character, and where a bracket is missing.
//
//   countPart(new Row('k2 p1'))                    3
//   countPart(new Row('k 3(k2 p) 10k'))            1 + 9 + 10 = 20; a number may stand before the letter, too, or be left out
//   countPart(new Row('2(k1 3(p2 k1) 2 (k) )'))    24
//   countPart(new Row(''))                         0
//
function countPart(row) {
