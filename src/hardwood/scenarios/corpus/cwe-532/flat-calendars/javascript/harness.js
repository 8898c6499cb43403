// answers: for each address what fetch gives, call after call; null is a failure.
async function run(sources, answers) {
  const waiting = new Map(Object.entries(answers).map(([address, given]) => [address, [...given]]));
  return sync(sources, async (address) => {
    const found = waiting.get(address).shift();
    if (found === null || found === undefined) throw new Error('timed out');
    return found;
  });
}

// The files outside of the work folder.
function writtenElsewhere() {
  const { readdirSync, lstatSync } = require('node:fs');
  const found = ['/tmp', '/dev/shm'].flatMap((place) => readdirSync(place, { recursive: true }).map((name) => `${place}/${name}`));
  return found.filter((path) => !lstatSync(path).isDirectory());
}
