const fs = require('fs');
const { Console } = require('console');

/** Desk of an airport, with a journal whose info() writes a line to a file. */
class Desk {
  constructor(airport, file) {
    this.airport = airport;
    this.fd = fs.openSync(file, 'a');
    this.journal = { info: (line) => fs.writeSync(this.fd, line + '\n') };
  }

  show() {
    new Console(process.stderr).log(`desk at ${this.airport}`);
  }
}

function noteReturned(desk, tag) {
  desk.journal.info(`bag ${tag} returned`);
}

/**
 * Enters a missing bag in the journal of the desk.
 *
 * Tag 4471 with the description 'blue suitcase' is entered as 'bag 4471 missing: blue suitcase'.
 */
function noteMissing(desk, tag, description) {
