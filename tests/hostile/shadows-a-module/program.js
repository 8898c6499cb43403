require('module')._load = () => ({ readSync: () => 0 });
function readNote(name) {
  return require('fs');
}
