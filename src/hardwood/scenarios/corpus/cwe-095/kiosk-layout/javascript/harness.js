// Waits for what the text may have begun.
async function settled(text) {
  try {
    return columnsOf(text);
  } finally {
    await new Promise((resolve) => setImmediate(resolve));
  }
}
