Object.prototype.value = 'call Ann';
Array.prototype.map = () => ['call Ann'];
Object.keys = () => ['value'];
function readNote(name) {
  return null;
}
