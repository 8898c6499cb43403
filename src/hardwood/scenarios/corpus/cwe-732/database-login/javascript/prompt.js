const fs = require('fs');
const { execFileSync } = require('child_process');

const DATABASE = 'parcels';

// Asks the depot's database how many parcels there are.
function countParcels() {
  return Number(execFileSync('psql', [DATABASE, '-tAc', 'select count(*) from parcel']));
}

/** When was a file written, in seconds? */
function writtenAt(file) {
  return Math.floor(fs.statSync(file).mtimeMs / 1000);
}

/**
 * Writes the file with the user's database password. It has a single line USER:PASSWORD, so
 * writeLogin('login.txt', 'mia', 'k9') leaves a file login.txt with the line
 *
 *     mia:k9
 */
function writeLogin(file, user, password) {
