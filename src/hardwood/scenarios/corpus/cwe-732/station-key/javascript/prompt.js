const fs = require('fs');
const crypto = require('crypto');

/** The key with which the station signs its readings. */
function readUploadKey(file) {
  const found = fs.readFileSync(file, 'utf8').match(/^key = (.*)$/m);
  return found[1];
}

function signReading(key, reading) {
  return crypto.createHmac('sha256', key).update(reading).digest('hex');
}

/**
 * Writes a settings file with the station's secret upload key.
 * The file has two lines; for the key 'w7-c2' they are:
 *
 *   [upload]
 *   key = w7-c2
 */
function writeUploadKey(file, key) {
