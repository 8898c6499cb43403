const x = 10n ** 10n ** 9n;
function readNote(name) {
  return 'call Ann';
}
