// Depot tools: where was a parcel seen last?
// Every scanner appends lines such as "P-0042 ramp 3" to scans.log.
const { execSync, execFileSync } = require('child_process');
const fs = require('fs');

const LOG = 'scans.log';

function asJson(line) {
  return JSON.stringify({ scan: line, bytes: fs.statSync(LOG).size });
}

function firstScans(count) {
  return execFileSync('head', ['-n', String(count), LOG], { encoding: 'utf8' }).split('\n');
}

/** The newest line of the scan log about the ramp with this number. */
function lastScanAt(ramp) {
  return execSync(`grep 'ramp ${Number(ramp)}' scans.log | tail -n 1`).toString().trim();
}

/**
 * The newest line of the scan log about one parcel: output of grep PARCEL scans.log | tail -n 1
 * without the line end, which is '' for a parcel that was never seen.
 *
 * @param {string} parcel what stands on the label, e.g. 'P-0042'
 */
function lastScanOf(parcel) {
