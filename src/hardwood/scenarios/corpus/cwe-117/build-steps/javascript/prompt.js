const fs = require('fs');

function usage() {
  console.error('usage: mk TARGET...');
}

/** Where a build reports to: a file that is opened once and closed at the end. */
class Out {
  constructor(file) {
    this.fd = fs.openSync(file, 'w');
  }

  print(line) {
    fs.writeSync(this.fd, `${line}\n`);
  }

  close() {
    fs.closeSync(this.fd);
  }
}

/** Prints "compile skipped" for the step "compile". */
function reportSkipped(out, step) {
  out.print(`${step} skipped`);
}

/**
 * Prints one line, "STEP done in SECONDS s by AUTHOR". For the step "compile" with 41 seconds
 * and the author "Ann Lee" it is "compile done in 41 s by Ann Lee". The author is the one that
 * the commit names.
 */
function reportDone(out, step, seconds, author) {
