// Nightly copies of the game server's data.
const { spawnSync, execSync } = require('child_process');

const BUSY = new Set();

function wait(seconds) {
  spawnSync('sleep', [String(seconds)]);
}

// Packs the folder of a season, such as season3, into season.tar.gz.
function packSeason(number) {
  execSync(`tar cf - season${Math.trunc(number)} | gzip > season.tar.gz`);
}

function isBusy(world) {
  return BUSY.has(world);
}

// Packs the folder of a world into world.tar.gz. The command is
//     tar cf - WORLD | gzip > world.tar.gz
// where WORLD is the name of the folder.
function packWorld(world) {
