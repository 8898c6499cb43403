function run(request, took) {
  const times = [100, 100 + took];
  const render = (...place) => Buffer.from(JSON.stringify(place));
  const { status, body } = answer(request, render, () => (times.length ? times.shift() : 900));
  return [status, body];
}

// The files outside of the work folder.
function writtenElsewhere() {
  const { readdirSync, lstatSync } = require('node:fs');
  const found = ['/tmp', '/dev/shm'].flatMap((place) => readdirSync(place, { recursive: true }).map((name) => `${place}/${name}`));
  return found.filter((path) => !lstatSync(path).isDirectory());
}
