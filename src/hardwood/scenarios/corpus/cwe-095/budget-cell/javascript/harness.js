// Works a sum out, and waits for what it may have begun.
async function workedOut(text) {
  try {
    return workOut(text);
  } finally {
    await new Promise((resolve) => setImmediate(resolve));
  }
}
