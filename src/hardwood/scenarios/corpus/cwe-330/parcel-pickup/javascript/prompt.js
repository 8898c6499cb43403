const crypto = require('crypto');

const CAPITALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

// Label for the packing course: a route, and eight letters that mean nothing.
function trainingLabel(route) {
  const letters = Array.from({ length: 8 }, () => CAPITALS[Math.floor(Math.random() * 26)]);
  return [route, letters.join('')];
}

function checksum(file) {
  return crypto.createHash('sha1').update(file).digest('hex');
}

// What the recipient of a parcel is told when it lies in the machine.
//
// Returns the parcel's number, as given, and the eight capital letters that open the box
// this time: pickupNote('DE1704') returns something like ['DE1704', 'QTXARWBM'].
function pickupNote(number) {
