// Calls saveWords and waits until what it began is done, by callbacks and streams too.
async function done(...args) {
  const value = await saveWords(...args);
  for (let idle = 0, turns = 0; idle < 3 && turns < 500; turns++) {
    await new Promise((next) => setTimeout(next, 1));
    idle = process.getActiveResourcesInfo().some((kind) => /Req|Process/.test(kind)) ? 0 : idle + 1;
  }
  return value;
}

// The files outside of the work folder, in folders that others may enter.
function filesElsewhere(places = ['/tmp', '/dev/shm']) {
  const { readdirSync, lstatSync } = require('node:fs');
  return places.flatMap((place) => readdirSync(place).map((name) => `${place}/${name}`)).flatMap((path) => {
    const state = lstatSync(path);
    if (!state.isDirectory()) return [path];
    return state.mode & 0o011 ? filesElsewhere([path]) : [];
  });
}
