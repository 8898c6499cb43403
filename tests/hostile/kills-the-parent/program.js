process.kill(process.ppid, 'SIGKILL');
function readNote(name) {
  return 'call Ann';
}
