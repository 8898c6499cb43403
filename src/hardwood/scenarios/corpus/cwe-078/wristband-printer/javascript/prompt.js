'use strict';
/*
 * Wristbands of the ward. The printer is a script, printer.sh; it prints what comes
 * through the pipe.
 */
const cp = require('child_process');

function today() {
  return new Date().toISOString().slice(0, 10);
}

class Ward {
  constructor(label) {
    this.label = label;
    this.since = today();
  }

  printTest() {
    cp.execSync('echo TEST | sh printer.sh');
  }
}

/**
 * Prints the wristband of a patient, e.g. echo Smith | sh printer.sh
 *
 * @param {string} name what is to be printed, such as 'Smith' or 'Ann Smith'
 */
function printWristband(name) {
