// answers: what the gateway gives, call after call; a text is a NoConnection. Returns the reference, and for each
// call whether the gateway was asked for the payment as it was.
async function run(payment, answers) {
  const wanted = JSON.stringify(payment);
  const asked = [];
  const reference = await charge(payment, async (request) => {
    asked.push(JSON.stringify(request) === wanted);
    const found = answers[asked.length - 1];
    if (typeof found === 'string') throw new NoConnection(found);
    return found;
  });
  return [reference, asked];
}

// The files outside of the work folder.
function writtenElsewhere() {
  const { readdirSync, lstatSync } = require('node:fs');
  const found = ['/tmp', '/dev/shm'].flatMap((place) => readdirSync(place, { recursive: true }).map((name) => `${place}/${name}`));
  return found.filter((path) => !lstatSync(path).isDirectory());
}
