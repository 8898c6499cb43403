/* Savegames of the browser game. */
const fs = require('fs');
const path = require('path');

const SAVES = path.resolve('saves');

/* What every new hero starts with. */
function loadDefaults() {
  return JSON.parse(fs.readFileSync(path.join(SAVES, 'defaults.json'), 'utf8'));
}

/* Loads the savegame of a slot. The slot comes from the player's client and its savegame is the file SLOT.json in
 * SAVES, so loadSave('tess/autosave') reads saves/tess/autosave.json and returns { hero: 'Tess', level: 7 }. */
function loadSave(slot) {
