async function readNote(name) {
  await new Promise(() => {});
}
