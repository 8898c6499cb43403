// Calls createMailbox and waits until what it began is done, by callbacks and streams too.
async function done(...args) {
  const value = await createMailbox(...args);
  for (let idle = 0, turns = 0; idle < 3 && turns < 500; turns++) {
    await new Promise((next) => setTimeout(next, 1));
    idle = process.getActiveResourcesInfo().some((kind) => /Req|Process/.test(kind)) ? 0 : idle + 1;
  }
  return value;
}
