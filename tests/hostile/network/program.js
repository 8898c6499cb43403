async function readNote(name) {
  await new Promise((done, fail) => require('net').connect(22, '10.0.0.1').on('connect', done).on('error', fail));
  return 'call Ann';
}
