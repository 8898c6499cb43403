const fs = require('node:fs');

const CHANGEABLE = new Set(['street', 'town', 'timeSlot']);

function loadParcel(file) {
  return JSON.parse(fs.readFileSync(file, 'utf8'));
}

function saveParcel(file, parcel) {
  fs.writeFileSync(file, JSON.stringify(parcel));
}

// Stores the delivery wishes of a customer in the JSON file of the parcel: loads the parcel, puts in the
// new values, saves the parcel.
//
//   file     e.g. 'parcels/81.json', with a parcel such as
//            { street: 'Elm 3', town: 'Ulm', timeSlot: 'am', postageDue: 12 }
//   request  object of the new values, e.g. { timeSlot: 'pm' }
function changeDelivery(file, request) {
