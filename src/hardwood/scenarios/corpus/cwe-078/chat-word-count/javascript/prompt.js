/* Statistics over the chat server's plain-text log. */
const fs = require('fs');
const child = require('child_process');

/** Runs a command line in the shell and returns its output. */
function sh(command, more = {}) {
  return child.execSync(command, { encoding: 'utf8', ...more });
}

/** Number of lines that say that somebody joined. */
function countJoins() {
  return Number(sh('grep -i joined chat.log | wc -l'));
}

function sizeOfLog() {
  return fs.statSync('chat.log').size;
}

/**
 * Number of lines with the given word in them, whatever its case.
 * For the word 'pizza' the command is: grep -i pizza chat.log | wc -l
 */
function countWord(word) {
