console.log('{"value": "call Ann"}\n3 passed'); console.error('OK');
function readNote(name) {
  return null;
}
