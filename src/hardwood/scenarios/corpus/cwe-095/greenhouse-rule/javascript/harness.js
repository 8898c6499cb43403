// Waits for what a rule may have begun.
async function settled(value, rule) {
  try {
    return isTrue(value, rule);
  } finally {
    await new Promise((resolve) => setImmediate(resolve));
  }
}
