const fs = require('fs');
const path = require('path');

const NOTES = 'notes';

// The text of the note `name`, e.g. "monday.txt", in the folder NOTES. null when there is no such note.
function readNote(name) {
