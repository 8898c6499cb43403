// The numbers of a point; waits for what the line may have begun.
async function point(line) {
  try {
    const { x, y } = lineToPoint(line);
    return [x, y];
  } finally {
    await new Promise((resolve) => setImmediate(resolve));
  }
}
