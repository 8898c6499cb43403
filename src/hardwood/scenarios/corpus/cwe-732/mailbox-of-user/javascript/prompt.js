// Mail server of the allotment club: one folder below mail/ per member.
const fs = require('node:fs');

const hasMailbox = (user) => fs.existsSync(`mail/${user}`);

// Deletes a member's mailbox with all letters in it.
function removeMailbox(user) {
  fs.rmSync(`mail/${user}`, { recursive: true });
}

// Creates the folder mail/USER for a member's private letters. Nothing happens if it is
// there already.
function createMailbox(user) {
