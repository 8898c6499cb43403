const crypto = require('crypto');

// The beacon at a tram stop. Drivers see the kinds of its records in these words.
const KINDS = { 1: 'line', 2: 'delay', 3: 'platform' };

const fingerprint = (frame) => crypto.createHash('sha1').update(frame).digest('hex').slice(0, 8);

// A frame is a Buffer of records one behind the other. A record is a byte for its kind, a byte for the length of the whole record
// (these two included), and its text: 01 04 31 37 is the line '17'. Returns the records as lines such as 'line 17'; kinds that KINDS
// does not know are called 'other'. What follows the last whole record is left out; an empty frame gives [].
function beaconLines(frame) {
