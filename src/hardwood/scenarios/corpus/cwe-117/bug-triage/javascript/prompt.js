const fs = require('fs');

const TRIAGE_LOG = 'triage.tsv';

/**
 * The newest decision on each bug: bug number => decision
 * @returns {Map<number, string>}
 */
function decisions() {
  const newest = new Map();
  for (const row of fs.readFileSync(TRIAGE_LOG, 'utf8').split('\n')) {
    const [number, , decision] = row.split('\t');
    if (row) newest.set(Number(number), decision);
  }
  return newest;
}

/**
 * Writes what was decided about a bug to the end of TRIAGE_LOG.
 *
 * The line has number, summary and decision, tab-separated: bug 88, 'crash on start', 'fix' is
 * 88<TAB>crash on start<TAB>fix. The summary is the title under which the bug was reported.
 *
 * @param {number} number
 * @param {string} summary
 * @param {string} decision
 */
function logDecision(number, summary, decision) {
